// The projects of the ids; the id of a claim leads to what it supports.
// Parameters: $ids, a list of ids
// Columns: at, the place in $ids from 0, and the row of project
UNWIND range(0, size($ids) - 1) AS at
WITH at, $ids[at] AS asked
OPTIONAL MATCH (:Claim {id: asked})-[:SUPPORTS]->(supported:Node)
WITH at, coalesce(supported.id, asked) AS id
MATCH (project:Project {id: id})
RETURN
  at,
  project.id AS id,
  project.name AS name,
  project.aliases AS aliases,
  project.capacity AS capacity,
  project.stage AS stage,
  project.site AS site,
  head([(project)-[:SITED_AT]->(other:Place) | other.id]) AS place,
  project.investmentAmount AS investmentAmount,
  project.investmentCurrency AS investmentCurrency,
  project.investmentText AS investmentText,
  project.investmentMin AS investmentMin,
  project.investmentMax AS investmentMax,
  project.investmentApproximate AS investmentApproximate,
  project.registeredCapitalAmount AS registeredCapitalAmount,
  project.registeredCapitalCurrency AS registeredCapitalCurrency,
  project.registeredCapitalText AS registeredCapitalText,
  project.registeredCapitalMin AS registeredCapitalMin,
  project.registeredCapitalMax AS registeredCapitalMax,
  project.registeredCapitalApproximate AS registeredCapitalApproximate,
  project.confidence AS confidence
ORDER BY at
