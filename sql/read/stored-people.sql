-- People as they are stored, by id.
-- Parameters: $ids, a list of ids
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
WHERE person.id IN (SELECT asked.value FROM json_each($ids) AS asked)
ORDER BY person.id
