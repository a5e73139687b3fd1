-- Values of indicators, by name, then id.
-- Parameters: $text, what a fragment is made into or null; $organization, $document, $from, $to, $afterKey and $afterId, the key and id behind which to go on; $limit
-- Columns: the row of observation
SELECT
  observation.id,
  observation.document,
  observation.name,
  observation."text",
  observation."value",
  observation.unit,
  observation.growthText,
  observation.growth,
  observation.period,
  observation.earliest,
  observation.latest,
  observation.organization,
  observation.confidence
FROM observation
WHERE (observation.name, observation.id) > ($afterKey, $afterId)
  AND ($text IS NULL OR observation.id IN (
    SELECT term.node FROM gram JOIN term ON term.id = gram.rowid WHERE gram MATCH $text AND term.kind = 'observation'
  ))
  AND ($organization IS NULL OR observation.organization = coalesce((SELECT claim.entity FROM claim WHERE claim.id = $organization), $organization))
  AND ($document IS NULL OR observation.document = $document)
  AND ($from IS NULL OR coalesce(observation.latest, observation.earliest) IS NOT NULL AND coalesce(observation.latest, '9999') >= $from)
  AND ($to IS NULL OR coalesce(observation.earliest, observation.latest) IS NOT NULL AND coalesce(observation.earliest, '') <= $to)
ORDER BY observation.name, observation.id
LIMIT $limit
