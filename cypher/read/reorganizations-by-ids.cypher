// The changes of bodies of the ids; the id of a claim leads to what it supports.
// Parameters: $ids, a list of ids
// Columns: at, the place in $ids from 0, and the row of reorganization
UNWIND range(0, size($ids) - 1) AS at
WITH at, $ids[at] AS asked
OPTIONAL MATCH (:Claim {id: asked})-[:SUPPORTS]->(supported:Node)
WITH at, coalesce(supported.id, asked) AS id
MATCH (reorganization:Reorganization {id: id})
RETURN
  at,
  reorganization.id AS id,
  reorganization.kind AS kind,
  head([(other:Organization)-[:REORGANIZED_IN]->(reorganization) | other.id]) AS predecessor,
  head([(reorganization)-[:REORGANIZED_INTO]->(other:Organization) | other.id]) AS successor,
  reorganization.date AS date,
  reorganization.earliest AS earliest,
  reorganization.latest AS latest,
  reorganization.confidence AS confidence
ORDER BY at
