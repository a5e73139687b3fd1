// Claims by their own ids, by id.
// Parameters: $ids, a list of ids
// Columns: the row of claim
MATCH (claim:Claim)
WHERE claim.id IN $ids
RETURN
  claim.id AS id,
  claim.document AS document,
  claim.kind AS kind,
  claim.block AS block,
  claim.data AS data,
  claim.evidence AS evidence,
  head([(claim)-[:SUPPORTS]->(other:Node) | other.id]) AS entity
ORDER BY claim.id
