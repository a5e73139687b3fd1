// The stored posts behind $afterId, by id.
// Parameters: $afterId, empty to begin; $limit
// Columns: the stored row of post
MATCH (post:Post)
WHERE post.id > $afterId
WITH post
ORDER BY post.id
LIMIT $limit
RETURN
  post.id AS id,
  head([(post)-[:POST_IN]->(other:Organization) | other.id]) AS organization,
  post.title AS title,
  post.seats AS seats
ORDER BY post.id
