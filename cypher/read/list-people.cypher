// People, by name, then id.
// Parameters: $text, what a fragment is made into or null; $organization, $event, $document, $afterKey and $afterId, the key and id behind which to go on; $limit
// Columns: the row of person
OPTIONAL MATCH (:Claim {id: $organization})-[:SUPPORTS]->(organizationEntity:Node)
OPTIONAL MATCH (:Claim {id: $event})-[:SUPPORTS]->(eventEntity:Node)
WITH
  coalesce(organizationEntity.id, $organization) AS organization,
  coalesce(eventEntity.id, $event) AS event
CALL () {
  WITH $text AS text WHERE text IS NULL
  MATCH (person:Person)
  RETURN person
  UNION
  WITH $text AS text WHERE text IS NOT NULL
  CALL db.index.fulltext.queryNodes('term_grams', text) YIELD node AS term
  MATCH (term)-[:FINDS]->(person:Person)
  RETURN person
}
WITH person, organization, event
WHERE person.name >= $afterKey AND (person.name > $afterKey OR person.id > $afterId)
  AND (organization IS NULL OR EXISTS { (person)-[:HAS_TENURE]->(:Tenure)-[:IN_POST]->(:Post)-[:POST_IN]->(:Organization {id: organization}) })
  AND (event IS NULL OR EXISTS { (person)-[:HAS_PARTICIPATION]->(:Participation)-[:IN_EVENT]->(:Event {id: event}) })
  AND ($document IS NULL OR EXISTS { (person)<-[:SUPPORTS]-(:Claim {document: $document, kind: 'person'}) })
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
