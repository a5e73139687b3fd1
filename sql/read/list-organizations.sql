-- Bodies, by name, then id.
-- Parameters: $text, what a fragment is made into or null; $kind, $level, $parent, $place, $document, $afterKey and $afterId, the key and id behind which to go on; $limit
-- Columns: the row of organization
SELECT
  organization.id,
  organization.name,
  organization.aliases,
  organization.pinyin,
  organization.initials,
  organization.kind,
  organization.level,
  organization.parent,
  organization.place
FROM organization
WHERE (organization.name, organization.id) > ($afterKey, $afterId)
  AND ($text IS NULL OR organization.id IN (
    SELECT term.node FROM gram JOIN term ON term.id = gram.rowid WHERE gram MATCH $text AND term.kind = 'organization'
  ))
  AND ($kind IS NULL OR organization.kind = $kind)
  AND ($level IS NULL OR organization.level = $level)
  AND ($parent IS NULL OR organization.parent = coalesce((SELECT claim.entity FROM claim WHERE claim.id = $parent), $parent))
  AND ($place IS NULL OR organization.place = coalesce((SELECT claim.entity FROM claim WHERE claim.id = $place), $place))
  AND ($document IS NULL OR organization.id IN (
    SELECT claim.entity FROM claim WHERE claim.document = $document AND claim.kind = 'organization'
  ))
ORDER BY organization.name, organization.id
LIMIT $limit
