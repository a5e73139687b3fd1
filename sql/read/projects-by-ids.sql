-- The projects of the ids; the id of a claim leads to what it supports.
-- Parameters: $ids, a list of ids
-- Columns: at, the place in $ids from 0, and the row of project
SELECT
  asked.key AS "at",
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
  project.confidence
FROM json_each($ids) AS asked
JOIN project ON project.id = coalesce((SELECT claim.entity FROM claim WHERE claim.id = asked.value), asked.value)
ORDER BY "at"
