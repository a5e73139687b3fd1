// The words by which the nodes are found, before others are put.
// Parameters: $ids, a list of ids
MATCH (found:Node)
WHERE found.id IN $ids
CALL (found) {
  MATCH (found)<-[:FINDS]-(term:Term)
  DETACH DELETE term
}
