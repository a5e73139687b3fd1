// The stored people behind $afterId, by id.
// Parameters: $afterId, empty to begin; $limit
// Columns: the stored row of person
MATCH (person:Person)
WHERE person.id > $afterId
WITH person
ORDER BY person.id
LIMIT $limit
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
