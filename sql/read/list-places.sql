-- Places, by name, then id.
-- Parameters: $text, what a fragment is made into or null; $parent, $document, $afterKey and $afterId, the key and id behind which to go on; $limit
-- Columns: the row of place
SELECT
  place.id,
  place.name,
  place.code,
  place.parent
FROM place
WHERE (place.name, place.id) > ($afterKey, $afterId)
  AND ($text IS NULL OR place.id IN (
    SELECT term.node FROM gram JOIN term ON term.id = gram.rowid WHERE gram MATCH $text AND term.kind = 'place'
  ))
  AND ($parent IS NULL OR place.parent = coalesce((SELECT claim.entity FROM claim WHERE claim.id = $parent), $parent))
  AND ($document IS NULL OR place.id IN (
    SELECT claim.entity FROM claim WHERE claim.document = $document AND claim.kind = 'place'
  ))
ORDER BY place.name, place.id
LIMIT $limit
