// The stored places behind $afterId, by id.
// Parameters: $afterId, empty to begin; $limit
// Columns: the stored row of place
MATCH (place:Place)
WHERE place.id > $afterId
WITH place
ORDER BY place.id
LIMIT $limit
RETURN
  place.id AS id,
  place.name AS name,
  place.code AS code,
  head([(place)-[:PART_OF]->(other:Place) | other.id]) AS parent,
  place.block AS block,
  place.features AS features,
  place.parentBy AS parentBy
ORDER BY place.id
