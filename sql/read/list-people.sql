-- People, by name, then id.
-- Parameters: $text, what a fragment is made into or null; $organization, $event, $document, $afterKey and $afterId, the key and id behind which to go on; $limit
-- Columns: the row of person
SELECT
  person.id,
  person.name,
  person.aliases,
  person.pinyin,
  person.initials,
  person.byline
FROM person
WHERE (person.name, person.id) > ($afterKey, $afterId)
  AND ($text IS NULL OR person.id IN (
    SELECT term.node FROM gram JOIN term ON term.id = gram.rowid WHERE gram MATCH $text AND term.kind = 'person'
  ))
  AND ($organization IS NULL OR person.id IN (
    SELECT tenure.person FROM post JOIN tenure ON tenure.post = post.id
    WHERE post.organization = coalesce((SELECT claim.entity FROM claim WHERE claim.id = $organization), $organization)
  ))
  AND ($event IS NULL OR person.id IN (
    SELECT participation.person FROM participation WHERE participation.event = coalesce((SELECT claim.entity FROM claim WHERE claim.id = $event), $event)
  ))
  AND ($document IS NULL OR person.id IN (
    SELECT claim.entity FROM claim WHERE claim.document = $document AND claim.kind = 'person'
  ))
ORDER BY person.name, person.id
LIMIT $limit
