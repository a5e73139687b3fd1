-- The stored places of the blocks, by id.
-- Parameters: $blocks, a list
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
WHERE place.block IN (SELECT asked.value FROM json_each($blocks) AS asked)
ORDER BY place.id
