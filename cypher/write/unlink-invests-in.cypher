// The derived relation goes from pairs that invest in projects no more.
// Parameters: $rows, a list of { organization, project }
UNWIND $rows AS row
MATCH (organization:Organization {id: row.organization})-[derived:INVESTS_IN]->(project:Project {id: row.project})
WHERE NOT EXISTS { (organization)-[:HAS_STAKE]->(:Stake)-[:IN_PROJECT]->(project) }
DELETE derived
