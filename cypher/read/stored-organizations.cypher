// Organizations as they are stored, by id.
// Parameters: $ids, a list of ids
// Columns: the stored row of organization
MATCH (organization:Organization)
WHERE organization.id IN $ids
RETURN
  organization.id AS id,
  organization.name AS name,
  organization.aliases AS aliases,
  organization.pinyin AS pinyin,
  organization.initials AS initials,
  organization.kind AS kind,
  organization.level AS level,
  head([(organization)-[:PART_OF]->(other:Organization) | other.id]) AS parent,
  head([(organization)-[:SEATED_IN]->(other:Place) | other.id]) AS place,
  organization.block AS block,
  organization.features AS features,
  organization.parentBy AS parentBy,
  organization.placeBy AS placeBy
ORDER BY organization.id
