// What is evidenced by what.
// Parameters: $rows, a list of { subject, evidence }
UNWIND $rows AS row
OPTIONAL MATCH (subject:Node {id: row.subject})
OPTIONAL MATCH (evidence:Evidence {id: row.evidence})
MERGE (subject)-[:EVIDENCED_BY]->(evidence)
