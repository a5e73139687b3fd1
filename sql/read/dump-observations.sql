-- The stored observations behind $afterId, by id.
-- Parameters: $afterId, empty to begin; $limit
-- Columns: the stored row of observation
SELECT
  observation.id,
  observation.document,
  observation.name,
  observation."text",
  observation."value",
  observation.unit,
  observation.growthText,
  observation.growth,
  observation.period,
  observation.earliest,
  observation.latest,
  observation.organization,
  observation.confidence
FROM observation
WHERE observation.id > $afterId
ORDER BY observation.id
LIMIT $limit
