// The events that went to see the projects, and those of which the same stretch of a text tells: newest first, undated last, then id.
// Parameters: $ids, a list of ids
// Columns: at, the place in $ids from 0, and the row of event
UNWIND range(0, size($ids) - 1) AS at
WITH at, $ids[at] AS asked
OPTIONAL MATCH (:Claim {id: asked})-[:SUPPORTS]->(supported:Node)
WITH at, coalesce(supported.id, asked) AS id
MATCH (project:Project {id: id})
CALL (project) {
  MATCH (project)<-[:VISITED]-(event:Event)
  RETURN event
  UNION
  MATCH (project)-[:EVIDENCED_BY]->(:Evidence)<-[:EVIDENCED_BY]-(event:Event)
  RETURN event
}
WITH DISTINCT at, event
RETURN
  at,
  event.id AS id,
  event.type AS type,
  event.name AS name,
  event.date AS date,
  event.earliest AS earliest,
  event.latest AS latest,
  head([(event)-[:HELD_AT]->(other:Place) | other.id]) AS place,
  event.series AS series,
  event.number AS number,
  event.planned AS planned,
  head([(event)-[:PART_OF]->(other:Event) | other.id]) AS parent,
  event.confidence AS confidence
ORDER BY at, event.day DESC, event.id
