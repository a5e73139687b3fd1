// Posts as they are stored, by id.
// Parameters: $ids, a list of ids
// Columns: the stored row of post
MATCH (post:Post)
WHERE post.id IN $ids
RETURN
  post.id AS id,
  head([(post)-[:POST_IN]->(other:Organization) | other.id]) AS organization,
  post.title AS title,
  post.seats AS seats
ORDER BY post.id
