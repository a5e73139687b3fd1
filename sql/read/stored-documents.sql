-- Documents as they are stored, by id.
-- Parameters: $ids, a list of ids
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
WHERE document.id IN (SELECT asked.value FROM json_each($ids) AS asked)
ORDER BY document.id
