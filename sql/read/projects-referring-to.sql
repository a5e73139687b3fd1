-- Stored projects that refer to any of the rows, by id.
-- Parameters: $ids, a list of ids
-- Columns: the stored row of project
SELECT
  project.id,
  project.name,
  project.aliases,
  project.capacity,
  project.stage,
  project.site,
  project.place,
  project.investmentAmount,
  project.investmentCurrency,
  project.investmentText,
  project.investmentMin,
  project.investmentMax,
  project.investmentApproximate,
  project.registeredCapitalAmount,
  project.registeredCapitalCurrency,
  project.registeredCapitalText,
  project.registeredCapitalMin,
  project.registeredCapitalMax,
  project.registeredCapitalApproximate,
  project.confidence,
  project.block,
  project.features,
  project.placeBy
FROM project
WHERE project.place IN (SELECT asked.value FROM json_each($ids) AS asked)
ORDER BY project.id
