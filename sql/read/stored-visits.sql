-- Visits as they are stored, by id.
-- Parameters: $ids, a list of ids
-- Columns: the stored row of visit
SELECT
  visit.id,
  visit.event,
  visit.name,
  visit.organization,
  visit.place,
  visit.project
FROM visit
WHERE visit.id IN (SELECT asked.value FROM json_each($ids) AS asked)
ORDER BY visit.id
