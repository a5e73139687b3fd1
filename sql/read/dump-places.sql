-- The stored places behind $afterId, by id.
-- Parameters: $afterId, empty to begin; $limit
-- Columns: the stored row of place
SELECT
  place.id,
  place.name,
  place.code,
  place.parent,
  place.block,
  place.features,
  place.parentBy
FROM place
WHERE place.id > $afterId
ORDER BY place.id
LIMIT $limit
