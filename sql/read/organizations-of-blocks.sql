-- The stored organizations of the blocks, by id.
-- Parameters: $blocks, a list
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
WHERE organization.block IN (SELECT asked.value FROM json_each($blocks) AS asked)
ORDER BY organization.id
