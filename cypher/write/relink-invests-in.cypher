// The derived relation made anew from all rows, after a restore.
// Parameters: none
MATCH (organization:Organization)-[:HAS_STAKE]->(:Stake)-[:IN_PROJECT]->(project:Project)
MERGE (organization)-[:INVESTS_IN]->(project)
