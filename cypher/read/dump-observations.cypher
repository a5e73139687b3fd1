// The stored observations behind $afterId, by id.
// Parameters: $afterId, empty to begin; $limit
// Columns: the stored row of observation
MATCH (observation:Observation)
WHERE observation.id > $afterId
WITH observation
ORDER BY observation.id
LIMIT $limit
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
