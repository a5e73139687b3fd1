-- The stored people of the blocks, by id.
-- Parameters: $blocks, a list
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
WHERE person.block IN (SELECT asked.value FROM json_each($blocks) AS asked)
ORDER BY person.id
