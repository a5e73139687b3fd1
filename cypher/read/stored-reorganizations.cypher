// Changes of bodies as they are stored, by id.
// Parameters: $ids, a list of ids
// Columns: the stored row of reorganization
MATCH (reorganization:Reorganization)
WHERE reorganization.id IN $ids
RETURN
  reorganization.id AS id,
  reorganization.kind AS kind,
  head([(other:Organization)-[:REORGANIZED_IN]->(reorganization) | other.id]) AS predecessor,
  head([(reorganization)-[:REORGANIZED_INTO]->(other:Organization) | other.id]) AS successor,
  reorganization.date AS date,
  reorganization.earliest AS earliest,
  reorganization.latest AS latest,
  reorganization.confidence AS confidence
ORDER BY reorganization.id
