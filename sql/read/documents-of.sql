-- The documents that support a row of the entity layer, by day of issue (unknown last), then id.
-- A post is supported by what supports its tenures.
-- Parameters: $ids, a list of ids
-- Columns: at, the place in $ids from 0, and the row of document
WITH
  subject AS (
    SELECT asked.key AS "at", coalesce((SELECT claim.entity FROM claim WHERE claim.id = asked.value), asked.value) AS id
    FROM json_each($ids) AS asked
  ),
  support AS (
    SELECT subject."at", claim.document FROM subject JOIN claim ON claim.entity = subject.id
    UNION
    SELECT subject."at", evidence.document
    FROM subject
    JOIN evidenced ON evidenced.subject = subject.id
    JOIN evidence ON evidence.id = evidenced.evidence
    UNION
    SELECT subject."at", claim.document
    FROM subject
    JOIN tenure ON tenure.post = subject.id
    JOIN claim ON claim.entity = tenure.id
  )
SELECT
  support."at",
  document.id,
  document.sha256,
  document.title,
  document.publisher,
  document.publisherPlace,
  document.issued,
  document.earliest,
  document.latest,
  document.rules,
  document.format,
  document.url,
  (SELECT json_group_array(path.path ORDER BY path.path) FROM path WHERE path.document = document.id) AS paths
FROM support
JOIN document ON document.id = support.document
ORDER BY "at", document.earliest IS NULL, document.earliest, document.id
