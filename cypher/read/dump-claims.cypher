// The stored claims behind $afterId, by id.
// Parameters: $afterId, empty to begin; $limit
// Columns: the stored row of claim
MATCH (claim:Claim)
WHERE claim.id > $afterId
WITH claim
ORDER BY claim.id
LIMIT $limit
RETURN
  claim.id AS id,
  claim.document AS document,
  claim.kind AS kind,
  claim.block AS block,
  claim.data AS data,
  claim.evidence AS evidence,
  head([(claim)-[:SUPPORTS]->(other:Node) | other.id]) AS entity
ORDER BY claim.id
