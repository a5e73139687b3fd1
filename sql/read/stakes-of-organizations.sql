-- The parts that the bodies have in projects, by id.
-- Parameters: $ids, a list of ids
-- Columns: at, the place in $ids from 0, and the row of stake
SELECT
  asked.key AS "at",
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
FROM json_each($ids) AS asked
JOIN stake ON stake.organization = coalesce((SELECT claim.entity FROM claim WHERE claim.id = asked.value), asked.value)
ORDER BY "at", stake.id
