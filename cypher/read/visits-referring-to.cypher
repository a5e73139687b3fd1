// Stored visits that refer to any of the rows, by id.
// Parameters: $ids, a list of ids
// Columns: the stored row of visit
MATCH (referred:Node)<-[:IN_EVENT|SAW]-(visit:Visit)
WHERE referred.id IN $ids
WITH DISTINCT visit
RETURN
  visit.id AS id,
  head([(visit)-[:IN_EVENT]->(other:Event) | other.id]) AS event,
  visit.name AS name,
  head([(visit)-[:SAW]->(other:Organization) | other.id]) AS organization,
  head([(visit)-[:SAW]->(other:Place) | other.id]) AS place,
  head([(visit)-[:SAW]->(other:Project) | other.id]) AS project
ORDER BY visit.id
