-- Observations as they are stored, by id.
-- Parameters: $ids, a list of ids
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
WHERE observation.id IN (SELECT asked.value FROM json_each($ids) AS asked)
ORDER BY observation.id
