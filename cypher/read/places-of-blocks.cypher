// The stored places of the blocks, by id.
// Parameters: $blocks, a list
// Columns: the stored row of place
MATCH (place:Place)
WHERE place.block IN $blocks
RETURN
  place.id AS id,
  place.name AS name,
  place.code AS code,
  head([(place)-[:PART_OF]->(other:Place) | other.id]) AS parent,
  place.block AS block,
  place.features AS features,
  place.parentBy AS parentBy
ORDER BY place.id
