// The stakes of the ids; the id of a claim leads to what it supports.
// Parameters: $ids, a list of ids
// Columns: at, the place in $ids from 0, and the row of stake
UNWIND range(0, size($ids) - 1) AS at
WITH at, $ids[at] AS asked
OPTIONAL MATCH (:Claim {id: asked})-[:SUPPORTS]->(supported:Node)
WITH at, coalesce(supported.id, asked) AS id
MATCH (stake:Stake {id: id})
RETURN
  at,
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
ORDER BY at
