// Tenures put in, or in the place of those of the same id.
// Parameters: $rows, a list of { id, person, post, attestedFrom, attestedTo, startEarliest, startLatest, endEarliest, endLatest, former, confidence }
UNWIND $rows AS row
WITH row.id AS id, last(collect(row)) AS row
MERGE (tenure:Node {id: id})
SET
  tenure:Tenure,
  tenure.attestedFrom = row.attestedFrom,
  tenure.attestedTo = row.attestedTo,
  tenure.startEarliest = row.startEarliest,
  tenure.startLatest = row.startLatest,
  tenure.endEarliest = row.endEarliest,
  tenure.endLatest = row.endLatest,
  tenure.former = row.former,
  tenure.confidence = toFloat(row.confidence)
WITH row, tenure
CALL (tenure) {
  MATCH ()-[old:HAS_TENURE]->(tenure)
  DELETE old
}
CALL (tenure) {
  MATCH (tenure)-[old:IN_POST]->()
  DELETE old
}
CALL (row, tenure) {
  WITH * WHERE row.person IS NOT NULL
  OPTIONAL MATCH (other:Person {id: row.person})
  CREATE (other)-[:HAS_TENURE]->(tenure)
}
CALL (row, tenure) {
  WITH * WHERE row.post IS NOT NULL
  OPTIONAL MATCH (other:Post {id: row.post})
  CREATE (tenure)-[:IN_POST]->(other)
}
