-- Stored participations that refer to any of the rows, by id.
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
WHERE participation.event IN (SELECT asked.value FROM json_each($ids) AS asked)
  OR participation.person IN (SELECT asked.value FROM json_each($ids) AS asked)
  OR participation.organization IN (SELECT asked.value FROM json_each($ids) AS asked)
  OR participation.onBehalfOf IN (SELECT asked.value FROM json_each($ids) AS asked)
ORDER BY participation.id
