// The people of the ids; the id of a claim leads to what it supports.
// Parameters: $ids, a list of ids
// Columns: at, the place in $ids from 0, and the row of person
UNWIND range(0, size($ids) - 1) AS at
WITH at, $ids[at] AS asked
OPTIONAL MATCH (:Claim {id: asked})-[:SUPPORTS]->(supported:Node)
WITH at, coalesce(supported.id, asked) AS id
MATCH (person:Person {id: id})
RETURN
  at,
  person.id AS id,
  person.name AS name,
  person.aliases AS aliases,
  person.pinyin AS pinyin,
  person.initials AS initials,
  person.byline AS byline
ORDER BY at
