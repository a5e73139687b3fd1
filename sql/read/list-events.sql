-- Events, by first day, newest first, undated last, then id.
-- $afterKey is the first day, empty for an undated event.
-- Parameters: $text, what a fragment is made into or null; $type, $from, $to, $person, $organization, $document, $afterKey and $afterId, the key and id behind which to go on; $limit
-- Columns: the row of event
SELECT
  event.id,
  event.type,
  event.name,
  event."date",
  event.earliest,
  event.latest,
  event.place,
  event.series,
  event.number,
  event.planned,
  event.parent,
  event.confidence
FROM event
WHERE coalesce(event.earliest, '') <= min($afterKey, coalesce($to, $afterKey))
  AND (coalesce(event.earliest, '') < $afterKey OR event.id > $afterId)
  AND ($text IS NULL OR event.id IN (
    SELECT term.node FROM gram JOIN term ON term.id = gram.rowid WHERE gram MATCH $text AND term.kind = 'event'
  ))
  AND ($type IS NULL OR event.type = $type)
  AND ($from IS NULL OR coalesce(event.latest, event.earliest) IS NOT NULL AND coalesce(event.latest, '9999') >= $from)
  AND ($to IS NULL OR coalesce(event.earliest, event.latest) IS NOT NULL AND coalesce(event.earliest, '') <= $to)
  AND ($person IS NULL OR event.id IN (
    SELECT participation.event FROM participation WHERE participation.person = coalesce((SELECT claim.entity FROM claim WHERE claim.id = $person), $person)
  ))
  AND ($organization IS NULL OR event.id IN (
    SELECT participation.event FROM participation WHERE participation.organization = coalesce((SELECT claim.entity FROM claim WHERE claim.id = $organization), $organization)
    UNION
    SELECT visit.event FROM visit WHERE visit.organization = coalesce((SELECT claim.entity FROM claim WHERE claim.id = $organization), $organization)
  ))
  AND ($document IS NULL OR event.id IN (
    SELECT claim.entity FROM claim WHERE claim.document = $document AND claim.kind = 'event'
  ))
ORDER BY coalesce(event.earliest, '') DESC, event.id
LIMIT $limit
