-- Stored places that refer to any of the rows, by id.
-- Parameters: $ids, a list of ids
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
WHERE place.parent IN (SELECT asked.value FROM json_each($ids) AS asked)
ORDER BY place.id
