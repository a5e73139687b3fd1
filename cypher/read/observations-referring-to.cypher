// Stored observations that refer to any of the rows, by id.
// Parameters: $ids, a list of ids
// Columns: the stored row of observation
MATCH (referred:Node)<-[:ABOUT]-(observation:Observation)
WHERE referred.id IN $ids
WITH DISTINCT observation
RETURN
  observation.id AS id,
  observation.document AS document,
  observation.name AS name,
  observation.text AS text,
  observation.value AS value,
  observation.unit AS unit,
  observation.growthText AS growthText,
  observation.growth AS growth,
  observation.period AS period,
  observation.earliest AS earliest,
  observation.latest AS latest,
  head([(observation)-[:ABOUT]->(other:Organization) | other.id]) AS organization,
  observation.confidence AS confidence
ORDER BY observation.id
