-- The stored participations behind $afterId, by id.
-- Parameters: $afterId, empty to begin; $limit
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
WHERE participation.id > $afterId
ORDER BY participation.id
LIMIT $limit
