-- What the bodies came out of, by first day (unknown last), then id. Of a body that became itself nothing is told.
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
JOIN reorganization ON reorganization.successor = coalesce((SELECT claim.entity FROM claim WHERE claim.id = asked.value), asked.value)
WHERE reorganization.predecessor <> reorganization.successor
ORDER BY "at", reorganization.earliest IS NULL, reorganization.earliest, reorganization.id
