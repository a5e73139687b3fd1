// Places put in, or in the place of those of the same id.
// Parameters: $rows, a list of { id, name, code, parent, block, features, parentBy }
UNWIND $rows AS row
WITH row.id AS id, last(collect(row)) AS row
MERGE (place:Node {id: id})
SET
  place:Place,
  place.name = row.name,
  place.code = row.code,
  place.block = row.block,
  place.features = row.features,
  place.parentBy = row.parentBy
WITH row, place
CALL (place) {
  MATCH (place)-[old:PART_OF]->()
  DELETE old
}
CALL (row, place) {
  WITH * WHERE row.parent IS NOT NULL
  OPTIONAL MATCH (other:Place {id: row.parent})
  CREATE (place)-[:PART_OF]->(other)
}
