-- The stored organizations behind $afterId, by id.
-- Parameters: $afterId, empty to begin; $limit
-- Columns: the stored row of organization
SELECT
  organization.id,
  organization.name,
  organization.aliases,
  organization.pinyin,
  organization.initials,
  organization.kind,
  organization.level,
  organization.parent,
  organization.place,
  organization.block,
  organization.features,
  organization.parentBy,
  organization.placeBy
FROM organization
WHERE organization.id > $afterId
ORDER BY organization.id
LIMIT $limit
