// What posts they held, by first attested day (unknown last), then id.
// Parameters: $ids, a list of ids
// Columns: at, the place in $ids from 0, and the row of tenure
UNWIND range(0, size($ids) - 1) AS at
WITH at, $ids[at] AS asked
OPTIONAL MATCH (:Claim {id: asked})-[:SUPPORTS]->(supported:Node)
WITH at, coalesce(supported.id, asked) AS id
MATCH (:Person {id: id})-[:HAS_TENURE]->(tenure:Tenure)-[:IN_POST]->(post:Post)
RETURN
  at,
  tenure.id AS id,
  id AS person,
  post.id AS post,
  head([(post)-[:POST_IN]->(other:Organization) | other.id]) AS organization,
  post.title AS title,
  tenure.attestedFrom AS attestedFrom,
  tenure.attestedTo AS attestedTo,
  tenure.startEarliest AS startEarliest,
  tenure.startLatest AS startLatest,
  tenure.endEarliest AS endEarliest,
  tenure.endLatest AS endLatest,
  tenure.former AS former,
  tenure.confidence AS confidence
ORDER BY at, tenure.attestedFrom, tenure.id
