// Observations put in, or in the place of those of the same id.
// Parameters: $rows, a list of { id, document, name, text, value, unit, growthText, growth, period, earliest, latest, organization, confidence }
UNWIND $rows AS row
WITH row.id AS id, last(collect(row)) AS row
MERGE (observation:Node {id: id})
SET
  observation:Observation,
  observation.document = row.document,
  observation.name = row.name,
  observation.text = row.text,
  observation.value = row.value,
  observation.unit = row.unit,
  observation.growthText = row.growthText,
  observation.growth = toFloat(row.growth),
  observation.period = row.period,
  observation.earliest = row.earliest,
  observation.latest = row.latest,
  observation.confidence = toFloat(row.confidence)
WITH row, observation
CALL (observation) {
  MATCH (observation)-[old:ABOUT]->()
  DELETE old
}
CALL (row, observation) {
  WITH * WHERE row.organization IS NOT NULL
  OPTIONAL MATCH (other:Organization {id: row.organization})
  CREATE (observation)-[:ABOUT]->(other)
}
