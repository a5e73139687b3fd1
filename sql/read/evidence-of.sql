-- Where it says so, by document, then place in it.
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
JOIN evidenced ON evidenced.subject = coalesce((SELECT claim.entity FROM claim WHERE claim.id = asked.value), asked.value)
JOIN evidence ON evidence.id = evidenced.evidence
ORDER BY "at", evidence.document, evidence.start, evidence."end", evidence.id
