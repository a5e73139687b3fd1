-- The stored changes of bodies behind $afterId, by id.
-- Parameters: $afterId, empty to begin; $limit
-- Columns: the stored row of reorganization
SELECT
  reorganization.id,
  reorganization.kind,
  reorganization.predecessor,
  reorganization.successor,
  reorganization."date",
  reorganization.earliest,
  reorganization.latest,
  reorganization.confidence
FROM reorganization
WHERE reorganization.id > $afterId
ORDER BY reorganization.id
LIMIT $limit
