// The stored documents behind $afterId, by id.
// Parameters: $afterId, empty to begin; $limit
// Columns: the stored row of document
MATCH (document:Document)
WHERE document.id > $afterId
WITH document
ORDER BY document.id
LIMIT $limit
RETURN
  document.id AS id,
  document.sha256 AS sha256,
  document.title AS title,
  document.publisher AS publisher,
  document.publisherPlace AS publisherPlace,
  document.issued AS issued,
  document.earliest AS earliest,
  document.latest AS latest,
  document.rules AS rules,
  document.format AS format,
  document.url AS url,
  document.publisherGiven AS publisherGiven,
  document.issuedGiven AS issuedGiven,
  document.problems AS problems,
  document.text AS text,
  document.digest AS digest
ORDER BY document.id
