-- The bodies that are part of them, by name, then id.
-- Parameters: $ids, a list of ids
-- Columns: at, the place in $ids from 0, and the row of organization
SELECT
  asked.key AS "at",
  organization.id,
  organization.name,
  organization.aliases,
  organization.pinyin,
  organization.initials,
  organization.kind,
  organization.level,
  organization.parent,
  organization.place
FROM json_each($ids) AS asked
JOIN organization ON organization.parent = coalesce((SELECT claim.entity FROM claim WHERE claim.id = asked.value), asked.value)
ORDER BY "at", organization.name, organization.id
