// The bodies that are part of them, by name, then id.
// Parameters: $ids, a list of ids
// Columns: at, the place in $ids from 0, and the row of organization
UNWIND range(0, size($ids) - 1) AS at
WITH at, $ids[at] AS asked
OPTIONAL MATCH (:Claim {id: asked})-[:SUPPORTS]->(supported:Node)
WITH at, coalesce(supported.id, asked) AS id
MATCH (:Organization {id: id})<-[:PART_OF]-(organization:Organization)
RETURN
  at,
  organization.id AS id,
  organization.name AS name,
  organization.aliases AS aliases,
  organization.pinyin AS pinyin,
  organization.initials AS initials,
  organization.kind AS kind,
  organization.level AS level,
  id AS parent,
  head([(organization)-[:SEATED_IN]->(other:Place) | other.id]) AS place
ORDER BY at, organization.name, organization.id
