// Who took part: people first, by place in the printed list (without place last), then id.
// Parameters: $ids, a list of ids
// Columns: at, the place in $ids from 0, and the row of participation
UNWIND range(0, size($ids) - 1) AS at
WITH at, $ids[at] AS asked
OPTIONAL MATCH (:Claim {id: asked})-[:SUPPORTS]->(supported:Node)
WITH at, coalesce(supported.id, asked) AS id
MATCH (:Event {id: id})<-[:IN_EVENT]-(participation:Participation)
RETURN
  at,
  participation.id AS id,
  id AS event,
  head([(other:Person)-[:HAS_PARTICIPATION]->(participation) | other.id]) AS person,
  head([(other:Organization)-[:HAS_PARTICIPATION]->(participation) | other.id]) AS organization,
  participation.role AS role,
  participation.verb AS verb,
  participation.order AS order,
  participation.unordered AS unordered,
  participation.printedTitle AS printedTitle,
  head([(participation)-[:ON_BEHALF_OF]->(other:Organization) | other.id]) AS onBehalfOf,
  participation.confidence AS confidence
ORDER BY at, person IS NULL, participation.order IS NULL, participation.order, participation.id
