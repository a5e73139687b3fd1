// Changes of bodies put in, or in the place of those of the same id.
// Parameters: $rows, a list of { id, kind, predecessor, successor, date, earliest, latest, confidence }
UNWIND $rows AS row
WITH row.id AS id, last(collect(row)) AS row
MERGE (reorganization:Node {id: id})
SET
  reorganization:Reorganization,
  reorganization.kind = row.kind,
  reorganization.date = row.date,
  reorganization.earliest = row.earliest,
  reorganization.latest = row.latest,
  reorganization.confidence = toFloat(row.confidence)
WITH row, reorganization
CALL (reorganization) {
  MATCH ()-[old:REORGANIZED_IN]->(reorganization)
  DELETE old
}
CALL (reorganization) {
  MATCH (reorganization)-[old:REORGANIZED_INTO]->()
  DELETE old
}
CALL (row, reorganization) {
  WITH * WHERE row.predecessor IS NOT NULL
  OPTIONAL MATCH (other:Organization {id: row.predecessor})
  CREATE (other)-[:REORGANIZED_IN]->(reorganization)
}
CALL (row, reorganization) {
  WITH * WHERE row.successor IS NOT NULL
  OPTIONAL MATCH (other:Organization {id: row.successor})
  CREATE (reorganization)-[:REORGANIZED_INTO]->(other)
}
