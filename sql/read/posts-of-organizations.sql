-- The posts of the bodies, by title, then id.
-- Parameters: $ids, a list of ids
-- Columns: at, the place in $ids from 0, and the row of post
SELECT
  asked.key AS "at",
  post.id,
  post.organization,
  post.title,
  post.seats
FROM json_each($ids) AS asked
JOIN post ON post.organization = coalesce((SELECT claim.entity FROM claim WHERE claim.id = asked.value), asked.value)
ORDER BY "at", post.title, post.id
