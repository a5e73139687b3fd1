// Claims, not what they supported.
// Parameters: $ids, a list of ids
MATCH (claim:Claim)
WHERE claim.id IN $ids
DETACH DELETE claim
