// The stored visits behind $afterId, by id.
// Parameters: $afterId, empty to begin; $limit
// Columns: the stored row of visit
MATCH (visit:Visit)
WHERE visit.id > $afterId
WITH visit
ORDER BY visit.id
LIMIT $limit
RETURN
  visit.id AS id,
  head([(visit)-[:IN_EVENT]->(other:Event) | other.id]) AS event,
  visit.name AS name,
  head([(visit)-[:SAW]->(other:Organization) | other.id]) AS organization,
  head([(visit)-[:SAW]->(other:Place) | other.id]) AS place,
  head([(visit)-[:SAW]->(other:Project) | other.id]) AS project
ORDER BY visit.id
