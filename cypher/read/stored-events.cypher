// Events as they are stored, by id.
// Parameters: $ids, a list of ids
// Columns: the stored row of event
MATCH (event:Event)
WHERE event.id IN $ids
RETURN
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
  event.confidence AS confidence,
  event.block AS block,
  event.features AS features,
  event.parentBy AS parentBy,
  event.placeBy AS placeBy
ORDER BY event.id
