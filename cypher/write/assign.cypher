// Sets the row that each claim supports.
// Parameters: $rows, a list of { id, entity }
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
CALL (claim) {
  MATCH (claim)-[old:SUPPORTS]->()
  DELETE old
}
CALL (row, claim) {
  OPTIONAL MATCH (other:Node {id: row.entity})
  CREATE (claim)-[:SUPPORTS]->(other)
}
