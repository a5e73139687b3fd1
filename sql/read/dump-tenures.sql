-- The stored tenures behind $afterId, by id.
-- Parameters: $afterId, empty to begin; $limit
-- Columns: the stored row of tenure
SELECT
  tenure.id,
  tenure.person,
  tenure.post,
  tenure.attestedFrom,
  tenure.attestedTo,
  tenure.startEarliest,
  tenure.startLatest,
  tenure.endEarliest,
  tenure.endLatest,
  tenure.former,
  tenure.confidence
FROM tenure
WHERE tenure.id > $afterId
ORDER BY tenure.id
LIMIT $limit
