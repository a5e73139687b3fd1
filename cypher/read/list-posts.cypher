// Posts, by title, then id.
// Parameters: $text, what a fragment is made into or null; $organization, $person, $afterKey and $afterId, the key and id behind which to go on; $limit
// Columns: the row of post
OPTIONAL MATCH (:Claim {id: $organization})-[:SUPPORTS]->(organizationEntity:Node)
OPTIONAL MATCH (:Claim {id: $person})-[:SUPPORTS]->(personEntity:Node)
WITH
  coalesce(organizationEntity.id, $organization) AS organization,
  coalesce(personEntity.id, $person) AS person
CALL (organization, person) {
  WITH * WHERE $text IS NULL
  MATCH (post:Post)
  // the index goes by code points, as ORDER BY does; a plan without it compares parameters by UTF-16
  USING INDEX post:Post(title)
  WHERE post.title >= $afterKey AND NOT (post.title = $afterKey AND post.id <= $afterId)
    AND (organization IS NULL OR EXISTS { (post)-[:POST_IN]->(:Organization {id: organization}) })
    AND (person IS NULL OR EXISTS { (post)<-[:IN_POST]-(:Tenure)<-[:HAS_TENURE]-(:Person {id: person}) })
  RETURN post
  ORDER BY post.title, post.id
  LIMIT $limit
  UNION
  WITH * WHERE $text IS NOT NULL
  CALL db.index.fulltext.queryNodes('term_grams', $text) YIELD node AS term
  MATCH (term)-[:FINDS]->(post:Post)
  WHERE post.title >= $afterKey AND NOT (post.title = $afterKey AND post.id <= $afterId)
    AND (organization IS NULL OR EXISTS { (post)-[:POST_IN]->(:Organization {id: organization}) })
    AND (person IS NULL OR EXISTS { (post)<-[:IN_POST]-(:Tenure)<-[:HAS_TENURE]-(:Person {id: person}) })
  RETURN DISTINCT post
  ORDER BY post.title, post.id
  LIMIT $limit
}
WITH post
ORDER BY post.title, post.id
LIMIT $limit
RETURN
  post.id AS id,
  head([(post)-[:POST_IN]->(other:Organization) | other.id]) AS organization,
  post.title AS title,
  post.seats AS seats
ORDER BY post.title, post.id
