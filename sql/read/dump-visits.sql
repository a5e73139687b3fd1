-- The stored visits behind $afterId, by id.
-- Parameters: $afterId, empty to begin; $limit
-- Columns: the stored row of visit
SELECT
  visit.id,
  visit.event,
  visit.name,
  visit.organization,
  visit.place,
  visit.project
FROM visit
WHERE visit.id > $afterId
ORDER BY visit.id
LIMIT $limit
