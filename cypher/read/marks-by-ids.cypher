// By what people and bodies are known for the same as others; the id of a claim leads to what it supports.
// Parameters: $ids, a list of ids
// Columns: at, the place in $ids from 0, id, block and features
UNWIND range(0, size($ids) - 1) AS at
WITH at, $ids[at] AS asked
OPTIONAL MATCH (:Claim {id: asked})-[:SUPPORTS]->(supported:Node)
WITH at, coalesce(supported.id, asked) AS id
MATCH (entity:Node {id: id})
WHERE entity:Person OR entity:Organization
RETURN at, entity.id AS id, entity.block AS block, entity.features AS features
ORDER BY at
