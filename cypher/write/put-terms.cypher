// By what words nodes are found; see src/graph/ranking.ts.
// Parameters: $rows, a list of { node, kind, name, field, value, folded, size, grams }
UNWIND $rows AS row
MATCH (found:Node {id: row.node})
CREATE (term:Term {kind: row.kind, name: row.name, field: row.field, value: row.value, folded: row.folded, size: row.size, grams: row.grams})
CREATE (term)-[:FINDS]->(found)
