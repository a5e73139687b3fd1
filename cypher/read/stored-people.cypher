// People as they are stored, by id.
// Parameters: $ids, a list of ids
// Columns: the stored row of person
MATCH (person:Person)
WHERE person.id IN $ids
RETURN
  person.id AS id,
  person.name AS name,
  person.aliases AS aliases,
  person.pinyin AS pinyin,
  person.initials AS initials,
  person.byline AS byline,
  person.block AS block,
  person.features AS features
ORDER BY person.id
