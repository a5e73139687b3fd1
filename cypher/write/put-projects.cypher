// Projects put in, or in the place of those of the same id.
// Parameters: $rows, a list of { id, name, aliases, capacity, stage, site, place, investmentAmount, investmentCurrency, investmentText, investmentMin, investmentMax, investmentApproximate, registeredCapitalAmount, registeredCapitalCurrency, registeredCapitalText, registeredCapitalMin, registeredCapitalMax, registeredCapitalApproximate, confidence, block, features, placeBy }
UNWIND $rows AS row
WITH row.id AS id, last(collect(row)) AS row
MERGE (project:Node {id: id})
SET
  project:Project,
  project.name = row.name,
  project.aliases = row.aliases,
  project.capacity = row.capacity,
  project.stage = row.stage,
  project.site = row.site,
  project.investmentAmount = row.investmentAmount,
  project.investmentCurrency = row.investmentCurrency,
  project.investmentText = row.investmentText,
  project.investmentMin = row.investmentMin,
  project.investmentMax = row.investmentMax,
  project.investmentApproximate = row.investmentApproximate,
  project.registeredCapitalAmount = row.registeredCapitalAmount,
  project.registeredCapitalCurrency = row.registeredCapitalCurrency,
  project.registeredCapitalText = row.registeredCapitalText,
  project.registeredCapitalMin = row.registeredCapitalMin,
  project.registeredCapitalMax = row.registeredCapitalMax,
  project.registeredCapitalApproximate = row.registeredCapitalApproximate,
  project.confidence = toFloat(row.confidence),
  project.block = row.block,
  project.features = row.features,
  project.placeBy = row.placeBy
WITH row, project
CALL (project) {
  MATCH (project)-[old:SITED_AT]->()
  DELETE old
}
CALL (row, project) {
  WITH * WHERE row.place IS NOT NULL
  OPTIONAL MATCH (other:Place {id: row.place})
  CREATE (project)-[:SITED_AT]->(other)
}
