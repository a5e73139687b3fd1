// Rows of the entity layer get other ids, and whatever refers to them follows.
// Parameters: $rows, a list of { id, to }
UNWIND $rows AS row
MATCH (entity:Node {id: row.id})
WHERE NOT entity:Document AND NOT entity:Article
SET entity.id = row.to
