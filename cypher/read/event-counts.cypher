// How many events there are by month, type and body, each where asked for; by month, type and body, unknown last.
// Parameters: $by, a list of month, type and organization; $type, $from, $to, $person, $organization or null
// Columns: month, type, organization, events
OPTIONAL MATCH (:Claim {id: $person})-[:SUPPORTS]->(personEntity:Node)
OPTIONAL MATCH (:Claim {id: $organization})-[:SUPPORTS]->(organizationEntity:Node)
WITH
  coalesce(personEntity.id, $person) AS person,
  coalesce(organizationEntity.id, $organization) AS organization
MATCH (event:Event)
WHERE event.day <= coalesce($to, '~')
  AND ($type IS NULL OR event.type = $type)
  AND ($from IS NULL OR coalesce(event.latest, event.earliest) IS NOT NULL AND coalesce(event.latest, '9999') >= $from)
  AND ($to IS NULL OR coalesce(event.earliest, event.latest) IS NOT NULL)
  AND (person IS NULL OR EXISTS { (event)<-[:ATTENDED]-(:Person {id: person}) })
  AND (organization IS NULL OR EXISTS { (event)<-[:IN_EVENT]-(:Participation|Visit)-[:HAS_PARTICIPATION|SAW]-(:Organization {id: organization}) })
CALL (event) {
  WITH event WHERE 'organization' IN $by
  OPTIONAL MATCH (event)<-[:IN_EVENT]-(:Participation|Visit)-[:HAS_PARTICIPATION|SAW]-(party:Organization)
  RETURN DISTINCT party.id AS party
  UNION ALL
  WITH event WHERE NOT 'organization' IN $by
  RETURN null AS party
}
WITH
  CASE WHEN 'month' IN $by AND substring(event.earliest, 0, 7) = substring(event.latest, 0, 7) THEN substring(event.earliest, 0, 7) END AS month,
  CASE WHEN 'type' IN $by THEN event.type END AS type,
  party,
  count(*) AS events
RETURN month, type, party AS organization, events
ORDER BY month, type, organization
