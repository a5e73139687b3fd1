-- Posts of the given title in the given body, by id.
-- Parameters: $rows, a list of { organization, title }
-- Columns: the row of post
SELECT DISTINCT
  post.id,
  post.organization,
  post.title,
  post.seats
FROM json_each($rows) AS asked
JOIN post ON post.organization = asked.value ->> 'organization' AND post.title = asked.value ->> 'title'
ORDER BY post.id
