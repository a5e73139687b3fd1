// Members of the blocks, by id.
// Parameters: $kind; $blocks, a list
// Columns: the row of claim
MATCH (claim:Claim)
WHERE claim.kind = $kind AND claim.block IN $blocks
RETURN
  claim.id AS id,
  claim.document AS document,
  claim.kind AS kind,
  claim.block AS block,
  claim.data AS data,
  claim.evidence AS evidence,
  head([(claim)-[:SUPPORTS]->(other:Node) | other.id]) AS entity
ORDER BY claim.id
