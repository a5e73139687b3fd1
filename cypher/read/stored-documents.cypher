// Documents as they are stored, by id.
// Parameters: $ids, a list of ids
// Columns: the stored row of document
MATCH (document:Document)
WHERE document.id IN $ids
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
