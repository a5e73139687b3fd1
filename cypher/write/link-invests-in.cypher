// The derived relation comes to pairs that invest in projects.
// Parameters: $rows, a list of { organization, project }
UNWIND $rows AS row
MATCH (organization:Organization {id: row.organization})
MATCH (project:Project {id: row.project})
WHERE EXISTS { (organization)-[:HAS_STAKE]->(:Stake)-[:IN_PROJECT]->(project) }
MERGE (organization)-[:INVESTS_IN]->(project)
