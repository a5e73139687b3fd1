// Stored participations that refer to any of the rows, by id.
// Parameters: $ids, a list of ids
// Columns: the stored row of participation
MATCH (referred:Node)-[:IN_EVENT|HAS_PARTICIPATION|ON_BEHALF_OF]-(participation:Participation)
WHERE referred.id IN $ids
WITH DISTINCT participation
RETURN
  participation.id AS id,
  head([(participation)-[:IN_EVENT]->(other:Event) | other.id]) AS event,
  head([(other:Person)-[:HAS_PARTICIPATION]->(participation) | other.id]) AS person,
  head([(other:Organization)-[:HAS_PARTICIPATION]->(participation) | other.id]) AS organization,
  participation.role AS role,
  participation.verb AS verb,
  participation.order AS order,
  participation.unordered AS unordered,
  participation.printedTitle AS printedTitle,
  head([(participation)-[:ON_BEHALF_OF]->(other:Organization) | other.id]) AS onBehalfOf,
  participation.confidence AS confidence
ORDER BY participation.id
