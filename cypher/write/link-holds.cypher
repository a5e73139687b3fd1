// The derived relation comes to pairs that held posts.
// Parameters: $rows, a list of { person, post }
UNWIND $rows AS row
MATCH (person:Person {id: row.person})
MATCH (post:Post {id: row.post})
WHERE EXISTS { (person)-[:HAS_TENURE]->(:Tenure)-[:IN_POST]->(post) }
MERGE (person)-[:HOLDS]->(post)
