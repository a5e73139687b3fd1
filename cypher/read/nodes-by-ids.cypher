// People, bodies, events, projects and places by their ids, or ids of their members.
// Parameters: $ids, a list of ids
// Columns: at, the place in $ids from 0, id, kind, name, earliest, latest
UNWIND range(0, size($ids) - 1) AS at
WITH at, $ids[at] AS asked
OPTIONAL MATCH (:Claim {id: asked})-[:SUPPORTS]->(supported:Node)
WITH at, coalesce(supported.id, asked) AS id
MATCH (node:Node {id: id})
WHERE node:Person OR node:Organization OR node:Event OR node:Project OR node:Place
RETURN
  at,
  node.id AS id,
  CASE
    WHEN node:Person THEN 'person'
    WHEN node:Organization THEN 'organization'
    WHEN node:Event THEN 'event'
    WHEN node:Project THEN 'project'
    ELSE 'place'
  END AS kind,
  node.name AS name,
  node.earliest AS earliest,
  node.latest AS latest
ORDER BY at
