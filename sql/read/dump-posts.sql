-- The stored posts behind $afterId, by id.
-- Parameters: $afterId, empty to begin; $limit
-- Columns: the stored row of post
SELECT
  post.id,
  post.organization,
  post.title,
  post.seats
FROM post
WHERE post.id > $afterId
ORDER BY post.id
LIMIT $limit
