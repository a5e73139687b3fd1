// The derived relation made anew from all rows, after a restore.
// Parameters: none
MATCH (person:Person)-[:HAS_TENURE]->(:Tenure)-[:IN_POST]->(post:Post)
MERGE (person)-[:HOLDS]->(post)
