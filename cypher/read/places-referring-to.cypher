// Stored places that refer to any of the rows, by id.
// Parameters: $ids, a list of ids
// Columns: the stored row of place
MATCH (referred:Node)<-[:PART_OF]-(place:Place)
WHERE referred.id IN $ids
WITH DISTINCT place
RETURN
  place.id AS id,
  place.name AS name,
  place.code AS code,
  head([(place)-[:PART_OF]->(other:Place) | other.id]) AS parent,
  place.block AS block,
  place.features AS features,
  place.parentBy AS parentBy
ORDER BY place.id
