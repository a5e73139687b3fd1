// Stored posts that refer to any of the rows, by id.
// Parameters: $ids, a list of ids
// Columns: the stored row of post
MATCH (referred:Node)<-[:POST_IN]-(post:Post)
WHERE referred.id IN $ids
WITH DISTINCT post
RETURN
  post.id AS id,
  head([(post)-[:POST_IN]->(other:Organization) | other.id]) AS organization,
  post.title AS title,
  post.seats AS seats
ORDER BY post.id
