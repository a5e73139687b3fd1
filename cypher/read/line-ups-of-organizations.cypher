// The posts of bodies and who held them by a day, by title and id of the post, then as tenures of posts are.
// Parameters: $ids, a list of ids; $day
// Columns: at, the place in $ids from 0, standing or null, postSeats, and the row of tenure, whose id and what follows it are null for a post without one
UNWIND range(0, size($ids) - 1) AS at
WITH at, $ids[at] AS asked
OPTIONAL MATCH (:Claim {id: asked})-[:SUPPORTS]->(supported:Node)
WITH at, coalesce(supported.id, asked) AS id
MATCH (organization:Organization {id: id})<-[:POST_IN]-(post:Post)
OPTIONAL MATCH (post)<-[:IN_POST]-(tenure:Tenure)
WHERE tenure.startEarliest IS NULL OR tenure.startEarliest <= $day
RETURN
  at,
  CASE
    WHEN tenure.id IS NULL THEN NULL
    WHEN tenure.attestedFrom <= $day AND tenure.attestedTo >= $day THEN 'attested'
    WHEN tenure.endLatest < $day THEN 'ended'
    WHEN tenure.former AND tenure.endLatest IS NULL THEN 'ended'
    ELSE 'possible'
  END AS standing,
  post.seats AS postSeats,
  tenure.id AS id,
  head([(other:Person)-[:HAS_TENURE]->(tenure) | other.id]) AS person,
  post.id AS post,
  organization.id AS organization,
  post.title AS title,
  tenure.attestedFrom AS attestedFrom,
  tenure.attestedTo AS attestedTo,
  tenure.startEarliest AS startEarliest,
  tenure.startLatest AS startLatest,
  tenure.endEarliest AS endEarliest,
  tenure.endLatest AS endLatest,
  tenure.former AS former,
  tenure.confidence AS confidence
ORDER BY at, title, post, tenure.attestedFrom, tenure.id
