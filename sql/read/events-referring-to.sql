-- Stored events that refer to any of the rows, by id.
-- Parameters: $ids, a list of ids
-- Columns: the stored row of event
SELECT
  event.id,
  event.type,
  event.name,
  event."date",
  event.earliest,
  event.latest,
  event.place,
  event.series,
  event.number,
  event.planned,
  event.parent,
  event.confidence,
  event.block,
  event.features,
  event.parentBy,
  event.placeBy
FROM event
WHERE event.place IN (SELECT asked.value FROM json_each($ids) AS asked)
  OR event.parent IN (SELECT asked.value FROM json_each($ids) AS asked)
ORDER BY event.id
