// Events put in, or in the place of those of the same id.
// Parameters: $rows, a list of { id, type, name, date, earliest, latest, place, series, number, planned, parent, confidence, block, features, parentBy, placeBy }
UNWIND $rows AS row
WITH row.id AS id, last(collect(row)) AS row
MERGE (event:Node {id: id})
SET
  event:Event,
  event.type = row.type,
  event.name = row.name,
  event.date = row.date,
  event.earliest = row.earliest,
  event.latest = row.latest,
  event.series = row.series,
  event.number = row.number,
  event.planned = row.planned,
  event.confidence = toFloat(row.confidence),
  event.block = row.block,
  event.features = row.features,
  event.parentBy = row.parentBy,
  event.placeBy = row.placeBy,
  event.day = coalesce(row.earliest, '')
WITH row, event
CALL (event) {
  MATCH (event)-[old:HELD_AT|PART_OF]->()
  DELETE old
}
CALL (row, event) {
  WITH * WHERE row.place IS NOT NULL
  OPTIONAL MATCH (other:Place {id: row.place})
  CREATE (event)-[:HELD_AT]->(other)
}
CALL (row, event) {
  WITH * WHERE row.parent IS NOT NULL
  OPTIONAL MATCH (other:Event {id: row.parent})
  CREATE (event)-[:PART_OF]->(other)
}
