// The documents of the ids.
// Parameters: $ids, a list of ids
// Columns: at, the place in $ids from 0, and the row of document
UNWIND range(0, size($ids) - 1) AS at
WITH at, $ids[at] AS asked
MATCH (document:Document {id: asked})
RETURN
  at,
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
  COLLECT { MATCH (path:Path)-[:LEADS_TO]->(document) RETURN path.path ORDER BY path.path } AS paths
ORDER BY at
