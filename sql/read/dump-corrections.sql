-- The stored corrections behind $afterId, by id.
-- Parameters: $afterId, empty to begin; $limit
-- Columns: the stored row of correction
SELECT
  correction.id,
  correction.action,
  correction.document,
  correction.kind,
  correction.claim,
  correction.quote,
  correction.said,
  correction.change,
  correction.original,
  correction.reason,
  correction."user",
  correction."at",
  correction.withdrawnAt,
  correction.withdrawnBy
FROM correction
WHERE correction.id > $afterId
ORDER BY correction.id
LIMIT $limit
