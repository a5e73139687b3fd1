// The row that each claim supports, by claim; claims that support none are left out.
// Parameters: $ids, a list of ids
// Columns: id, entity
MATCH (claim:Claim)-[:SUPPORTS]->(supported:Node)
WHERE claim.id IN $ids
RETURN claim.id AS id, supported.id AS entity
ORDER BY claim.id
