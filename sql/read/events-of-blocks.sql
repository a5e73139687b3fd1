-- The stored events of the blocks, by id.
-- Parameters: $blocks, a list
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
WHERE event.block IN (SELECT asked.value FROM json_each($blocks) AS asked)
ORDER BY event.id
