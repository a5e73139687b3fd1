-- The stored documents behind $afterId, by id.
-- Parameters: $afterId, empty to begin; $limit
-- Columns: the stored row of document
SELECT
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
  document.publisherGiven,
  document.issuedGiven,
  document.problems,
  document."text",
  document.digest
FROM document
WHERE document.id > $afterId
ORDER BY document.id
LIMIT $limit
