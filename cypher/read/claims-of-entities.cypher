// Claims that support the rows, by id.
// Parameters: $ids, a list of ids
// Columns: the row of claim
MATCH (supported:Node)<-[:SUPPORTS]-(claim:Claim)
WHERE supported.id IN $ids
RETURN
  claim.id AS id,
  claim.document AS document,
  claim.kind AS kind,
  claim.block AS block,
  claim.data AS data,
  claim.evidence AS evidence,
  supported.id AS entity
ORDER BY claim.id
