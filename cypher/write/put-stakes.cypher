// Stakes put in, or in the place of those of the same id.
// Parameters: $rows, a list of { id, organization, project, amountAmount, amountCurrency, amountText, amountMin, amountMax, amountApproximate, confidence }
UNWIND $rows AS row
WITH row.id AS id, last(collect(row)) AS row
MERGE (stake:Node {id: id})
SET
  stake:Stake,
  stake.amountAmount = row.amountAmount,
  stake.amountCurrency = row.amountCurrency,
  stake.amountText = row.amountText,
  stake.amountMin = row.amountMin,
  stake.amountMax = row.amountMax,
  stake.amountApproximate = row.amountApproximate,
  stake.confidence = toFloat(row.confidence)
WITH row, stake
CALL (stake) {
  MATCH ()-[old:HAS_STAKE]->(stake)
  DELETE old
}
CALL (stake) {
  MATCH (stake)-[old:IN_PROJECT]->()
  DELETE old
}
CALL (row, stake) {
  WITH * WHERE row.organization IS NOT NULL
  OPTIONAL MATCH (other:Organization {id: row.organization})
  CREATE (other)-[:HAS_STAKE]->(stake)
}
CALL (row, stake) {
  WITH * WHERE row.project IS NOT NULL
  OPTIONAL MATCH (other:Project {id: row.project})
  CREATE (stake)-[:IN_PROJECT]->(other)
}
