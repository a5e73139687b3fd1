// The stored stakes behind $afterId, by id.
// Parameters: $afterId, empty to begin; $limit
// Columns: the stored row of stake
MATCH (stake:Stake)
WHERE stake.id > $afterId
WITH stake
ORDER BY stake.id
LIMIT $limit
RETURN
  stake.id AS id,
  head([(other:Organization)-[:HAS_STAKE]->(stake) | other.id]) AS organization,
  head([(stake)-[:IN_PROJECT]->(other:Project) | other.id]) AS project,
  stake.amountAmount AS amountAmount,
  stake.amountCurrency AS amountCurrency,
  stake.amountText AS amountText,
  stake.amountMin AS amountMin,
  stake.amountMax AS amountMax,
  stake.amountApproximate AS amountApproximate,
  stake.confidence AS confidence
ORDER BY stake.id
