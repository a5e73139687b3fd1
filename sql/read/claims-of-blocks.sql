-- Members of the blocks, by id.
-- Parameters: $kind; $blocks, a list
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
WHERE claim.kind = $kind AND claim.block IN (SELECT asked.value FROM json_each($blocks) AS asked)
ORDER BY claim.id
