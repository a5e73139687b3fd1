-- The changes of bodies of the ids; the id of a claim leads to what it supports.
-- Parameters: $ids, a list of ids
-- Columns: at, the place in $ids from 0, and the row of reorganization
SELECT
  asked.key AS "at",
  reorganization.id,
  reorganization.kind,
  reorganization.predecessor,
  reorganization.successor,
  reorganization."date",
  reorganization.earliest,
  reorganization.latest,
  reorganization.confidence
FROM json_each($ids) AS asked
JOIN reorganization ON reorganization.id = coalesce((SELECT claim.entity FROM claim WHERE claim.id = asked.value), asked.value)
ORDER BY "at"
