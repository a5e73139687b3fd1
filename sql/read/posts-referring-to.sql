-- Stored posts that refer to any of the rows, by id.
-- Parameters: $ids, a list of ids
-- Columns: the stored row of post
SELECT
  post.id,
  post.organization,
  post.title,
  post.seats
FROM post
WHERE post.organization IN (SELECT asked.value FROM json_each($ids) AS asked)
ORDER BY post.id
