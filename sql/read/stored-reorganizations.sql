-- Changes of bodies as they are stored, by id.
-- Parameters: $ids, a list of ids
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
WHERE reorganization.id IN (SELECT asked.value FROM json_each($ids) AS asked)
ORDER BY reorganization.id
