// Claims put in, or in the place of those of the same id.
// Parameters: $rows, a list of { id, document, kind, block, data, evidence, entity }
UNWIND $rows AS row
WITH row.id AS id, last(collect(row)) AS row
MERGE (claim:Claim {id: id})
SET
  claim.document = row.document,
  claim.kind = row.kind,
  claim.block = row.block,
  claim.data = row.data,
  claim.evidence = row.evidence
WITH row, claim
CALL (claim) {
  MATCH (claim)-[old:SUPPORTS]->()
  DELETE old
}
CALL (row, claim) {
  WITH * WHERE row.entity IS NOT NULL
  OPTIONAL MATCH (other:Node {id: row.entity})
  CREATE (claim)-[:SUPPORTS]->(other)
}
