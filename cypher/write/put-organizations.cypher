// Organizations put in, or in the place of those of the same id.
// Parameters: $rows, a list of { id, name, aliases, pinyin, initials, kind, level, parent, place, block, features, parentBy, placeBy }
UNWIND $rows AS row
WITH row.id AS id, last(collect(row)) AS row
MERGE (organization:Node {id: id})
SET
  organization:Organization,
  organization.name = row.name,
  organization.aliases = row.aliases,
  organization.pinyin = row.pinyin,
  organization.initials = row.initials,
  organization.kind = row.kind,
  organization.level = row.level,
  organization.block = row.block,
  organization.features = row.features,
  organization.parentBy = row.parentBy,
  organization.placeBy = row.placeBy
WITH row, organization
CALL (organization) {
  MATCH (organization)-[old:PART_OF|SEATED_IN]->()
  DELETE old
}
CALL (row, organization) {
  WITH * WHERE row.parent IS NOT NULL
  OPTIONAL MATCH (other:Organization {id: row.parent})
  CREATE (organization)-[:PART_OF]->(other)
}
CALL (row, organization) {
  WITH * WHERE row.place IS NOT NULL
  OPTIONAL MATCH (other:Place {id: row.place})
  CREATE (organization)-[:SEATED_IN]->(other)
}
