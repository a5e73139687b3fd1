-- Stakes as they are stored, by id.
-- Parameters: $ids, a list of ids
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
WHERE stake.id IN (SELECT asked.value FROM json_each($ids) AS asked)
ORDER BY stake.id
