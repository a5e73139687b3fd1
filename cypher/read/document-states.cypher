// What is known of each document without reading it, by id.
// Parameters: none
// Columns: id, sha256, rules, publisher, issued, url, publisherGiven, issuedGiven, paths
MATCH (document:Document)
RETURN
  document.id AS id,
  document.sha256 AS sha256,
  document.rules AS rules,
  document.publisher AS publisher,
  document.issued AS issued,
  document.url AS url,
  document.publisherGiven AS publisherGiven,
  document.issuedGiven AS issuedGiven,
  COLLECT { MATCH (path:Path)-[:LEADS_TO]->(document) RETURN path.path ORDER BY path.path } AS paths
ORDER BY document.id
