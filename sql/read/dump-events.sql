-- The stored events behind $afterId, by id.
-- Parameters: $afterId, empty to begin; $limit
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
WHERE event.id > $afterId
ORDER BY event.id
LIMIT $limit
