-- The stored people behind $afterId, by id.
-- Parameters: $afterId, empty to begin; $limit
-- Columns: the stored row of person
SELECT
  person.id,
  person.name,
  person.aliases,
  person.pinyin,
  person.initials,
  person.byline,
  person.block,
  person.features
FROM person
WHERE person.id > $afterId
ORDER BY person.id
LIMIT $limit
