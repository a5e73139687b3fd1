// Posts of the given title in the given body, by id.
// Parameters: $rows, a list of { organization, title }
// Columns: the row of post
UNWIND $rows AS row
MATCH (:Organization {id: row.organization})<-[:POST_IN]-(post:Post {title: row.title})
WITH DISTINCT post
RETURN
  post.id AS id,
  head([(post)-[:POST_IN]->(other:Organization) | other.id]) AS organization,
  post.title AS title,
  post.seats AS seats
ORDER BY post.id
