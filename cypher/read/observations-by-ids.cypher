// The observations of the ids; the id of a claim leads to what it supports.
// Parameters: $ids, a list of ids
// Columns: at, the place in $ids from 0, and the row of observation
UNWIND range(0, size($ids) - 1) AS at
WITH at, $ids[at] AS asked
OPTIONAL MATCH (:Claim {id: asked})-[:SUPPORTS]->(supported:Node)
WITH at, coalesce(supported.id, asked) AS id
MATCH (observation:Observation {id: id})
RETURN
  at,
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
ORDER BY at
