-- The people of the ids; the id of a claim leads to what it supports.
-- Parameters: $ids, a list of ids
-- Columns: at, the place in $ids from 0, and the row of person
SELECT
  asked.key AS "at",
  person.id,
  person.name,
  person.aliases,
  person.pinyin,
  person.initials,
  person.byline
FROM json_each($ids) AS asked
JOIN person ON person.id = coalesce((SELECT claim.entity FROM claim WHERE claim.id = asked.value), asked.value)
ORDER BY "at"
