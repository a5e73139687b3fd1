// The parts that the bodies have in projects, by id.
// Parameters: $ids, a list of ids
// Columns: at, the place in $ids from 0, and the row of stake
UNWIND range(0, size($ids) - 1) AS at
WITH at, $ids[at] AS asked
OPTIONAL MATCH (:Claim {id: asked})-[:SUPPORTS]->(supported:Node)
WITH at, coalesce(supported.id, asked) AS id
MATCH (:Organization {id: id})-[:HAS_STAKE]->(stake:Stake)
RETURN
  at,
  stake.id AS id,
  id AS organization,
  head([(stake)-[:IN_PROJECT]->(other:Project) | other.id]) AS project,
  stake.amountAmount AS amountAmount,
  stake.amountCurrency AS amountCurrency,
  stake.amountText AS amountText,
  stake.amountMin AS amountMin,
  stake.amountMax AS amountMax,
  stake.amountApproximate AS amountApproximate,
  stake.confidence AS confidence
ORDER BY at, stake.id
