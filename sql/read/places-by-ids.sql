-- The places of the ids; the id of a claim leads to what it supports.
-- Parameters: $ids, a list of ids
-- Columns: at, the place in $ids from 0, and the row of place
SELECT
  asked.key AS "at",
  place.id,
  place.name,
  place.code,
  place.parent
FROM json_each($ids) AS asked
JOIN place ON place.id = coalesce((SELECT claim.entity FROM claim WHERE claim.id = asked.value), asked.value)
ORDER BY "at"
