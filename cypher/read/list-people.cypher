// People, by name, then id.
// Parameters: $text, what a fragment is made into or null; $organization, $event, $document, $afterKey and $afterId, the key and id behind which to go on; $limit
// Columns: the row of person
OPTIONAL MATCH (:Claim {id: $organization})-[:SUPPORTS]->(organizationEntity:Node)
OPTIONAL MATCH (:Claim {id: $event})-[:SUPPORTS]->(eventEntity:Node)
WITH
  coalesce(organizationEntity.id, $organization) AS organization,
  coalesce(eventEntity.id, $event) AS event
CALL (organization, event) {
  WITH * WHERE $text IS NULL
  MATCH (person:Person)
  // the index goes by code points, as ORDER BY does; a plan without it compares parameters by UTF-16
  USING INDEX person:Person(name)
  WHERE person.name >= $afterKey AND NOT (person.name = $afterKey AND person.id <= $afterId)
    AND (organization IS NULL OR EXISTS { (person)-[:HAS_TENURE]->(:Tenure)-[:IN_POST]->(:Post)-[:POST_IN]->(:Organization {id: organization}) })
    AND (event IS NULL OR EXISTS { (person)-[:HAS_PARTICIPATION]->(:Participation)-[:IN_EVENT]->(:Event {id: event}) })
    AND ($document IS NULL OR EXISTS { (person)<-[:SUPPORTS]-(:Claim {document: $document, kind: 'person'}) })
  RETURN person
  ORDER BY person.name, person.id
  LIMIT $limit
  UNION
  WITH * WHERE $text IS NOT NULL
  CALL db.index.fulltext.queryNodes('term_grams', $text) YIELD node AS term
  MATCH (term)-[:FINDS]->(person:Person)
  WHERE person.name >= $afterKey AND NOT (person.name = $afterKey AND person.id <= $afterId)
    AND (organization IS NULL OR EXISTS { (person)-[:HAS_TENURE]->(:Tenure)-[:IN_POST]->(:Post)-[:POST_IN]->(:Organization {id: organization}) })
    AND (event IS NULL OR EXISTS { (person)-[:HAS_PARTICIPATION]->(:Participation)-[:IN_EVENT]->(:Event {id: event}) })
    AND ($document IS NULL OR EXISTS { (person)<-[:SUPPORTS]-(:Claim {document: $document, kind: 'person'}) })
  RETURN DISTINCT person
  ORDER BY person.name, person.id
  LIMIT $limit
}
WITH person
ORDER BY person.name, person.id
LIMIT $limit
RETURN
  person.id AS id,
  person.name AS name,
  person.aliases AS aliases,
  person.pinyin AS pinyin,
  person.initials AS initials,
  person.byline AS byline
ORDER BY person.name, person.id
