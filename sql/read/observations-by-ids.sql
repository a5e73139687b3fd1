-- The observations of the ids; the id of a claim leads to what it supports.
-- Parameters: $ids, a list of ids
-- Columns: at, the place in $ids from 0, and the row of observation
SELECT
  asked.key AS "at",
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
FROM json_each($ids) AS asked
JOIN observation ON observation.id = coalesce((SELECT claim.entity FROM claim WHERE claim.id = asked.value), asked.value)
ORDER BY "at"
