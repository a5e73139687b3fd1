-- Participations as they are stored, by id.
-- Parameters: $ids, a list of ids
-- Columns: the stored row of participation
SELECT
  participation.id,
  participation.event,
  participation.person,
  participation.organization,
  participation.role,
  participation.verb,
  participation."order",
  participation.unordered,
  participation.printedTitle,
  participation.onBehalfOf,
  participation.confidence
FROM participation
WHERE participation.id IN (SELECT asked.value FROM json_each($ids) AS asked)
ORDER BY participation.id
