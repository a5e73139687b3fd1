// Places as they are stored, by id.
// Parameters: $ids, a list of ids
// Columns: the stored row of place
MATCH (place:Place)
WHERE place.id IN $ids
RETURN
  place.id AS id,
  place.name AS name,
  place.code AS code,
  head([(place)-[:PART_OF]->(other:Place) | other.id]) AS parent,
  place.block AS block,
  place.features AS features,
  place.parentBy AS parentBy
ORDER BY place.id
