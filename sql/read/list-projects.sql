-- Projects, by name, then id.
-- Parameters: $text, what a fragment is made into or null; $stage, $organization, $document, $afterKey and $afterId, the key and id behind which to go on; $limit
-- Columns: the row of project
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
  project.confidence
FROM project
WHERE (project.name, project.id) > ($afterKey, $afterId)
  AND ($text IS NULL OR project.id IN (
    SELECT term.node FROM gram JOIN term ON term.id = gram.rowid WHERE gram MATCH $text AND term.kind = 'project'
  ))
  AND ($stage IS NULL OR project.stage = $stage)
  AND ($organization IS NULL OR project.id IN (
    SELECT stake.project FROM stake WHERE stake.organization = coalesce((SELECT claim.entity FROM claim WHERE claim.id = $organization), $organization)
  ))
  AND ($document IS NULL OR project.id IN (
    SELECT claim.entity FROM claim WHERE claim.document = $document AND claim.kind = 'project'
  ))
ORDER BY project.name, project.id
LIMIT $limit
