-- Posts, by title, then id.
-- Parameters: $text, what a fragment is made into or null; $organization, $person, $afterKey and $afterId, the key and id behind which to go on; $limit
-- Columns: the row of post
SELECT
  post.id,
  post.organization,
  post.title,
  post.seats
FROM post
WHERE (post.title, post.id) > ($afterKey, $afterId)
  AND ($text IS NULL OR post.id IN (
    SELECT term.node FROM gram JOIN term ON term.id = gram.rowid WHERE gram MATCH $text AND term.kind = 'post'
  ))
  AND ($organization IS NULL OR post.organization = coalesce((SELECT claim.entity FROM claim WHERE claim.id = $organization), $organization))
  AND ($person IS NULL OR post.id IN (
    SELECT tenure.post FROM tenure WHERE tenure.person = coalesce((SELECT claim.entity FROM claim WHERE claim.id = $person), $person)
  ))
ORDER BY post.title, post.id
LIMIT $limit
