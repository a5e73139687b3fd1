// The derived relation goes from pairs that invest in projects no more.
// Parameters: $rows, a list of { organization, project }
UNWIND $rows AS row
// From one end: with both ends given, and while there are few such, all of them are gone through for each pair.
MATCH (organization:Organization {id: row.organization})
CALL (row, organization) {
  MATCH (organization)-[derived:INVESTS_IN]->(project:Project {id: row.project})
  WHERE NOT EXISTS { (organization)-[:HAS_STAKE]->(:Stake)-[:IN_PROJECT]->(project) }
  DELETE derived
}
