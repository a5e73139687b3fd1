// The people who took part in the same events, those with most events first, then by id.
// Parameters: $ids, a list of ids; $from and $to, days or null; $role, of the other, or null; $organization, in which the other holds or held a post, or null; $limit, for each id
// Columns: at, the place in $ids from 0, person, events, first, last
OPTIONAL MATCH (:Claim {id: $organization})-[:SUPPORTS]->(organizationEntity:Node)
WITH coalesce(organizationEntity.id, $organization) AS organization
UNWIND range(0, size($ids) - 1) AS at
WITH organization, at, $ids[at] AS asked
OPTIONAL MATCH (:Claim {id: asked})-[:SUPPORTS]->(supported:Node)
WITH organization, at, coalesce(supported.id, asked) AS id
MATCH (subject:Person {id: id})-[:ATTENDED]->(event:Event)
WHERE ($from IS NULL OR coalesce(event.latest, event.earliest) IS NOT NULL AND coalesce(event.latest, '9999') >= $from)
  AND ($to IS NULL OR coalesce(event.earliest, event.latest) IS NOT NULL AND coalesce(event.earliest, '') <= $to)
MATCH (event)<-[:ATTENDED]-(other:Person)
WHERE other <> subject
  AND ($role IS NULL OR EXISTS { (other)-[:HAS_PARTICIPATION]->(:Participation {role: $role})-[:IN_EVENT]->(event) })
  AND (organization IS NULL OR EXISTS { (other)-[:HOLDS]->(:Post)-[:POST_IN]->(:Organization {id: organization}) })
WITH
  at,
  other.id AS person,
  count(*) AS events,
  min(coalesce(event.earliest, event.latest)) AS first,
  max(coalesce(event.latest, event.earliest)) AS last
ORDER BY at, events DESC, person
WITH at, collect({person: person, events: events, first: first, last: last})[0..$limit] AS shared
UNWIND range(0, size(shared) - 1) AS place
WITH at, place, shared[place] AS shared
ORDER BY at, place
RETURN at, shared.person AS person, shared.events AS events, shared.first AS first, shared.last AS last
