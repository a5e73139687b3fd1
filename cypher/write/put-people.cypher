// People put in, or in the place of those of the same id.
// Parameters: $rows, a list of { id, name, aliases, pinyin, initials, byline, block, features }
UNWIND $rows AS row
WITH row.id AS id, last(collect(row)) AS row
MERGE (person:Node {id: id})
SET
  person:Person,
  person.name = row.name,
  person.aliases = row.aliases,
  person.pinyin = row.pinyin,
  person.initials = row.initials,
  person.byline = row.byline,
  person.block = row.block,
  person.features = row.features
