-- Stored organizations that refer to any of the rows, by id.
-- Parameters: $ids, a list of ids
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
WHERE organization.parent IN (SELECT asked.value FROM json_each($ids) AS asked)
  OR organization.place IN (SELECT asked.value FROM json_each($ids) AS asked)
ORDER BY organization.id
