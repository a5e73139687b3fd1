// Posts put in, or in the place of those of the same id.
// Parameters: $rows, a list of { id, organization, title, seats }
UNWIND $rows AS row
WITH row.id AS id, last(collect(row)) AS row
MERGE (post:Node {id: id})
SET
  post:Post,
  post.title = row.title,
  post.seats = row.seats
WITH row, post
CALL (post) {
  MATCH (post)-[old:POST_IN]->()
  DELETE old
}
CALL (row, post) {
  WITH * WHERE row.organization IS NOT NULL
  OPTIONAL MATCH (other:Organization {id: row.organization})
  CREATE (post)-[:POST_IN]->(other)
}
