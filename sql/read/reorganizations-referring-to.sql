-- Stored changes of bodies that refer to any of the rows, by id.
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
WHERE reorganization.predecessor IN (SELECT asked.value FROM json_each($ids) AS asked)
  OR reorganization.successor IN (SELECT asked.value FROM json_each($ids) AS asked)
ORDER BY reorganization.id
