-- The stored evidences behind $afterId, by id.
-- Parameters: $afterId, empty to begin; $limit
-- Columns: the stored row of evidence
SELECT
  evidence.id,
  evidence.document,
  evidence.article,
  evidence."start",
  evidence."end",
  evidence.quote,
  evidence."before",
  evidence."after"
FROM evidence
WHERE evidence.id > $afterId
ORDER BY evidence.id
LIMIT $limit
