-- The stored claims behind $afterId, by id.
-- Parameters: $afterId, empty to begin; $limit
-- Columns: the stored row of claim
SELECT
  claim.id,
  claim.document,
  claim.kind,
  claim.block,
  claim.data,
  claim.evidence,
  claim.entity
FROM claim
WHERE claim.id > $afterId
ORDER BY claim.id
LIMIT $limit
