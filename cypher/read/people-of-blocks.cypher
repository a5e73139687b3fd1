// The stored people of the blocks, by id.
// Parameters: $blocks, a list
// Columns: the stored row of person
MATCH (person:Person)
WHERE person.block IN $blocks
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
