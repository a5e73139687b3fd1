-- Posts as they are stored, by id.
-- Parameters: $ids, a list of ids
-- Columns: the stored row of post
SELECT
  post.id,
  post.organization,
  post.title,
  post.seats
FROM post
WHERE post.id IN (SELECT asked.value FROM json_each($ids) AS asked)
ORDER BY post.id
