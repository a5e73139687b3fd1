-- The stored stakes behind $afterId, by id.
-- Parameters: $afterId, empty to begin; $limit
-- Columns: the stored row of stake
SELECT
  stake.id,
  stake.organization,
  stake.project,
  stake.amountAmount,
  stake.amountCurrency,
  stake.amountText,
  stake.amountMin,
  stake.amountMax,
  stake.amountApproximate,
  stake.confidence
FROM stake
WHERE stake.id > $afterId
ORDER BY stake.id
LIMIT $limit
