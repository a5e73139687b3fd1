-- Indicators by name: of how many values, between which days.
-- Parameters: $text, what a fragment is made into or null; $organization, $afterKey and $afterId, the name behind which to go on, twice; $limit
-- Columns: id, which is the name, name, observations, earliest, latest
SELECT
  observation.name AS id,
  observation.name,
  count(*) AS observations,
  min(coalesce(observation.earliest, observation.latest)) AS earliest,
  max(coalesce(observation.latest, observation.earliest)) AS latest
FROM observation
WHERE observation.name > $afterKey
  AND observation.name > $afterId
  AND ($text IS NULL OR observation.id IN (
    SELECT term.node FROM gram JOIN term ON term.id = gram.rowid WHERE gram MATCH $text AND term.kind = 'observation'
  ))
  AND ($organization IS NULL OR observation.organization = coalesce((SELECT claim.entity FROM claim WHERE claim.id = $organization), $organization))
GROUP BY observation.name
ORDER BY observation.name
LIMIT $limit
