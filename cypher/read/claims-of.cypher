// What documents say that supports entities and claims of the graph, by claim.
// Parameters: $ids, a list of ids
// Columns: at, the place in $ids from 0, and the row of claim
UNWIND range(0, size($ids) - 1) AS at
WITH at, $ids[at] AS asked
OPTIONAL MATCH (:Claim {id: asked})-[:SUPPORTS]->(supported:Node)
WITH at, coalesce(supported.id, asked) AS id
MATCH (row:Node {id: id})<-[:SUPPORTS]-(claim:Claim)
RETURN
  at,
  claim.id AS id,
  claim.document AS document,
  claim.kind AS kind,
  claim.block AS block,
  claim.data AS data,
  claim.evidence AS evidence,
  id AS entity
ORDER BY at, claim.id
