// In what the bodies themselves took part, by the event's first day, newest first, undated last, then id.
// Parameters: $ids, a list of ids
// Columns: at, the place in $ids from 0, and the row of participation
UNWIND range(0, size($ids) - 1) AS at
WITH at, $ids[at] AS asked
OPTIONAL MATCH (:Claim {id: asked})-[:SUPPORTS]->(supported:Node)
WITH at, coalesce(supported.id, asked) AS id
MATCH (:Organization {id: id})-[:HAS_PARTICIPATION]->(participation:Participation)-[:IN_EVENT]->(attended:Event)
RETURN
  at,
  participation.id AS id,
  attended.id AS event,
  head([(other:Person)-[:HAS_PARTICIPATION]->(participation) | other.id]) AS person,
  head([(other:Organization)-[:HAS_PARTICIPATION]->(participation) | other.id]) AS organization,
  participation.role AS role,
  participation.verb AS verb,
  participation.order AS order,
  participation.unordered AS unordered,
  participation.printedTitle AS printedTitle,
  head([(participation)-[:ON_BEHALF_OF]->(other:Organization) | other.id]) AS onBehalfOf,
  participation.confidence AS confidence
ORDER BY at, attended.day DESC, participation.id
