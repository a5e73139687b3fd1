// The derived relation goes from pairs that held posts no more.
// Parameters: $rows, a list of { person, post }
UNWIND $rows AS row
MATCH (person:Person {id: row.person})-[derived:HOLDS]->(post:Post {id: row.post})
WHERE NOT EXISTS { (person)-[:HAS_TENURE]->(:Tenure)-[:IN_POST]->(post) }
DELETE derived
