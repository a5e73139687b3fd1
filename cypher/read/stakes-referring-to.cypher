// Stored stakes that refer to any of the rows, by id.
// Parameters: $ids, a list of ids
// Columns: the stored row of stake
MATCH (referred:Node)-[:HAS_STAKE|IN_PROJECT]-(stake:Stake)
WHERE referred.id IN $ids
WITH DISTINCT stake
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
