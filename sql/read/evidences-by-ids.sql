-- The evidences of the ids.
-- Parameters: $ids, a list of ids
-- Columns: at, the place in $ids from 0, and the row of evidence
SELECT
  asked.key AS "at",
  evidence.id,
  evidence.document,
  evidence.article,
  evidence."start",
  evidence."end",
  evidence.quote,
  evidence."before",
  evidence."after"
FROM json_each($ids) AS asked
JOIN evidence ON evidence.id = asked.value
ORDER BY "at"
