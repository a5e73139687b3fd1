// The posts of the bodies, by title, then id.
// Parameters: $ids, a list of ids
// Columns: at, the place in $ids from 0, and the row of post
UNWIND range(0, size($ids) - 1) AS at
WITH at, $ids[at] AS asked
OPTIONAL MATCH (:Claim {id: asked})-[:SUPPORTS]->(supported:Node)
WITH at, coalesce(supported.id, asked) AS id
MATCH (:Organization {id: id})<-[:POST_IN]-(post:Post)
RETURN
  at,
  post.id AS id,
  id AS organization,
  post.title AS title,
  post.seats AS seats
ORDER BY at, post.title, post.id
