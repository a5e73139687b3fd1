// The words by which the nodes are found, before others are put.
// Parameters: $ids, a list of ids
MATCH (found:Node)<-[:FINDS]-(term:Term)
WHERE found.id IN $ids
DETACH DELETE term
