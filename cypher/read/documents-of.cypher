// The documents that support a row of the entity layer, by day of issue (unknown last), then id.
// A post is supported by what supports its tenures.
// Parameters: $ids, a list of ids
// Columns: at, the place in $ids from 0, and the row of document
UNWIND range(0, size($ids) - 1) AS at
WITH at, $ids[at] AS asked
OPTIONAL MATCH (:Claim {id: asked})-[:SUPPORTS]->(supported:Node)
WITH at, coalesce(supported.id, asked) AS id
MATCH (subject:Node {id: id})
CALL (subject) {
  MATCH (claim:Claim)-[:SUPPORTS]->(subject)
  RETURN claim.document AS source
  UNION
  MATCH (subject)-[:EVIDENCED_BY]->(evidence:Evidence)
  RETURN evidence.document AS source
  UNION
  MATCH (subject)<-[:IN_POST]-(:Tenure)<-[:SUPPORTS]-(claim:Claim)
  RETURN claim.document AS source
}
MATCH (document:Document {id: source})
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
ORDER BY at, document.earliest, document.id
