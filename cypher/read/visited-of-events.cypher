// What the people of the events went to see, by name, then id.
// Parameters: $ids, a list of ids
// Columns: at, the place in $ids from 0, and the row of visit
UNWIND range(0, size($ids) - 1) AS at
WITH at, $ids[at] AS asked
OPTIONAL MATCH (:Claim {id: asked})-[:SUPPORTS]->(supported:Node)
WITH at, coalesce(supported.id, asked) AS id
MATCH (:Event {id: id})<-[:IN_EVENT]-(visit:Visit)
RETURN
  at,
  visit.id AS id,
  id AS event,
  visit.name AS name,
  head([(visit)-[:SAW]->(other:Organization) | other.id]) AS organization,
  head([(visit)-[:SAW]->(other:Place) | other.id]) AS place,
  head([(visit)-[:SAW]->(other:Project) | other.id]) AS project
ORDER BY at, visit.name, visit.id
