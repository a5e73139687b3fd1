// The derived relation goes from pairs that held posts no more.
// Parameters: $rows, a list of { person, post }
UNWIND $rows AS row
// From one end: with both ends given, and while there are few such, all of them are gone through for each pair.
MATCH (person:Person {id: row.person})
CALL (row, person) {
  MATCH (person)-[derived:HOLDS]->(post:Post {id: row.post})
  WHERE NOT EXISTS { (person)-[:HAS_TENURE]->(:Tenure)-[:IN_POST]->(post) }
  DELETE derived
}
