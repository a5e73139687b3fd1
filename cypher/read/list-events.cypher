// Events, by first day, newest first, undated last, then id.
// $afterKey is the first day, empty for an undated event.
// Parameters: $text, what a fragment is made into or null; $type, $from, $to, $person, $organization, $document, $afterKey and $afterId, the key and id behind which to go on; $limit
// Columns: the row of event
OPTIONAL MATCH (:Claim {id: $person})-[:SUPPORTS]->(personEntity:Node)
OPTIONAL MATCH (:Claim {id: $organization})-[:SUPPORTS]->(organizationEntity:Node)
WITH
  coalesce(personEntity.id, $person) AS person,
  coalesce(organizationEntity.id, $organization) AS organization
CALL (person, organization) {
  WITH * WHERE $text IS NULL
  MATCH (event:Event)
  WHERE event.day <= $afterKey AND NOT (event.day = $afterKey AND event.id <= $afterId)
    AND ($type IS NULL OR event.type = $type)
    AND ($from IS NULL OR coalesce(event.latest, event.earliest) IS NOT NULL AND coalesce(event.latest, '9999') >= $from)
    AND ($to IS NULL OR coalesce(event.earliest, event.latest) IS NOT NULL AND coalesce(event.earliest, '') <= $to)
    AND (person IS NULL OR EXISTS { (event)<-[:IN_EVENT]-(:Participation)<-[:HAS_PARTICIPATION]-(:Person {id: person}) })
    AND (organization IS NULL OR EXISTS { (event)<-[:IN_EVENT]-(:Participation|Visit)-[:HAS_PARTICIPATION|SAW]-(:Organization {id: organization}) })
    AND ($document IS NULL OR EXISTS { (event)<-[:SUPPORTS]-(:Claim {document: $document, kind: 'event'}) })
  RETURN event
  ORDER BY event.day DESC, event.id
  LIMIT $limit
  UNION
  WITH * WHERE $text IS NOT NULL
  CALL db.index.fulltext.queryNodes('term_grams', $text) YIELD node AS term
  MATCH (term)-[:FINDS]->(event:Event)
  WHERE event.day <= $afterKey AND NOT (event.day = $afterKey AND event.id <= $afterId)
    AND ($type IS NULL OR event.type = $type)
    AND ($from IS NULL OR coalesce(event.latest, event.earliest) IS NOT NULL AND coalesce(event.latest, '9999') >= $from)
    AND ($to IS NULL OR coalesce(event.earliest, event.latest) IS NOT NULL AND coalesce(event.earliest, '') <= $to)
    AND (person IS NULL OR EXISTS { (event)<-[:IN_EVENT]-(:Participation)<-[:HAS_PARTICIPATION]-(:Person {id: person}) })
    AND (organization IS NULL OR EXISTS { (event)<-[:IN_EVENT]-(:Participation|Visit)-[:HAS_PARTICIPATION|SAW]-(:Organization {id: organization}) })
    AND ($document IS NULL OR EXISTS { (event)<-[:SUPPORTS]-(:Claim {document: $document, kind: 'event'}) })
  RETURN DISTINCT event
  ORDER BY event.day DESC, event.id
  LIMIT $limit
}
WITH event
ORDER BY event.day DESC, event.id
LIMIT $limit
RETURN
  event.id AS id,
  event.type AS type,
  event.name AS name,
  event.date AS date,
  event.earliest AS earliest,
  event.latest AS latest,
  head([(event)-[:HELD_AT]->(other:Place) | other.id]) AS place,
  event.series AS series,
  event.number AS number,
  event.planned AS planned,
  head([(event)-[:PART_OF]->(other:Event) | other.id]) AS parent,
  event.confidence AS confidence
ORDER BY event.day DESC, event.id
