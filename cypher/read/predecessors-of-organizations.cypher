// What the bodies came out of, by first day (unknown last), then id. Of a body that became itself nothing is told.
// Parameters: $ids, a list of ids
// Columns: at, the place in $ids from 0, and the row of reorganization
UNWIND range(0, size($ids) - 1) AS at
WITH at, $ids[at] AS asked
OPTIONAL MATCH (:Claim {id: asked})-[:SUPPORTS]->(supported:Node)
WITH at, coalesce(supported.id, asked) AS id
MATCH (body:Organization {id: id})<-[:REORGANIZED_INTO]-(reorganization:Reorganization)
WHERE NOT EXISTS { (body)-[:REORGANIZED_IN]->(reorganization) }
RETURN
  at,
  reorganization.id AS id,
  reorganization.kind AS kind,
  head([(other:Organization)-[:REORGANIZED_IN]->(reorganization) | other.id]) AS predecessor,
  id AS successor,
  reorganization.date AS date,
  reorganization.earliest AS earliest,
  reorganization.latest AS latest,
  reorganization.confidence AS confidence
ORDER BY at, reorganization.earliest, reorganization.id
