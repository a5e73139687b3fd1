// Projects as they are stored, by id.
// Parameters: $ids, a list of ids
// Columns: the stored row of project
MATCH (project:Project)
WHERE project.id IN $ids
RETURN
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
  project.confidence AS confidence,
  project.block AS block,
  project.features AS features,
  project.placeBy AS placeBy
ORDER BY project.id
