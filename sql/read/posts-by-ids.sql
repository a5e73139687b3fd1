-- The posts of the ids; the id of a claim leads to what it supports.
-- Parameters: $ids, a list of ids
-- Columns: at, the place in $ids from 0, and the row of post
SELECT
  asked.key AS "at",
  post.id,
  post.organization,
  post.title,
  post.seats
FROM json_each($ids) AS asked
JOIN post ON post.id = coalesce((SELECT claim.entity FROM claim WHERE claim.id = asked.value), asked.value)
ORDER BY "at"
