-- Claims by their own ids, by id.
-- Parameters: $ids, a list of ids
-- Columns: the row of claim
SELECT
  claim.id,
  claim.document,
  claim.kind,
  claim.block,
  claim.data,
  claim.evidence,
  claim.entity
FROM claim
WHERE claim.id IN (SELECT asked.value FROM json_each($ids) AS asked)
ORDER BY claim.id
