-- Stored visits that refer to any of the rows, by id.
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
WHERE visit.event IN (SELECT asked.value FROM json_each($ids) AS asked)
  OR visit.organization IN (SELECT asked.value FROM json_each($ids) AS asked)
  OR visit.place IN (SELECT asked.value FROM json_each($ids) AS asked)
  OR visit.project IN (SELECT asked.value FROM json_each($ids) AS asked)
ORDER BY visit.id
