// What became of the bodies, by first day (unknown last), then id. Of a body that became itself nothing is told.
// Parameters: $ids, a list of ids
// Columns: at, the place in $ids from 0, and the row of reorganization
UNWIND range(0, size($ids) - 1) AS at
WITH at, $ids[at] AS asked
OPTIONAL MATCH (:Claim {id: asked})-[:SUPPORTS]->(supported:Node)
WITH at, coalesce(supported.id, asked) AS id
MATCH (body:Organization {id: id})-[:REORGANIZED_IN]->(reorganization:Reorganization)
WHERE NOT EXISTS { (reorganization)-[:REORGANIZED_INTO]->(body) }
RETURN
  at,
  reorganization.id AS id,
  reorganization.kind AS kind,
  id AS predecessor,
  head([(reorganization)-[:REORGANIZED_INTO]->(other:Organization) | other.id]) AS successor,
  reorganization.date AS date,
  reorganization.earliest AS earliest,
  reorganization.latest AS latest,
  reorganization.confidence AS confidence
ORDER BY at, reorganization.earliest, reorganization.id
