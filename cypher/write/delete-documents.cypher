// Documents with their articles, evidences, claims and paths.
// Parameters: $ids, a list of ids
MATCH (document:Document)
WHERE document.id IN $ids
CALL (document) {
  MATCH (evidence:Evidence {document: document.id})
  DETACH DELETE evidence
}
CALL (document) {
  MATCH (claim:Claim {document: document.id})
  DETACH DELETE claim
}
CALL (document) {
  MATCH (path:Path)-[:LEADS_TO]->(document)
  DETACH DELETE path
}
CALL (document) {
  MATCH (document)-[:CONTAINS]->(article:Article)
  OPTIONAL MATCH (article)<-[:FINDS]-(term:Term)
  DETACH DELETE term, article
}
CALL (document) {
  MATCH (document)<-[:FINDS]-(term:Term)
  DETACH DELETE term
}
DELETE document
