-- The posts of bodies and who held them by a day, by title and id of the post, then as tenures of posts are.
-- Parameters: $ids, a list of ids; $day
-- Columns: at, the place in $ids from 0, standing or null, postSeats, and the row of tenure, whose id and what follows it are null for a post without one
SELECT
  asked.key AS "at",
  CASE
    WHEN tenure.id IS NULL THEN NULL
    WHEN tenure.attestedFrom <= $day AND tenure.attestedTo >= $day THEN 'attested'
    WHEN tenure.endLatest < $day THEN 'ended'
    WHEN tenure.former AND tenure.endLatest IS NULL THEN 'ended'
    ELSE 'possible'
  END AS standing,
  post.seats AS postSeats,
  tenure.id,
  tenure.person,
  post.id AS post,
  post.organization,
  post.title,
  tenure.attestedFrom,
  tenure.attestedTo,
  tenure.startEarliest,
  tenure.startLatest,
  tenure.endEarliest,
  tenure.endLatest,
  tenure.former,
  tenure.confidence
FROM json_each($ids) AS asked
JOIN post ON post.organization = coalesce((SELECT claim.entity FROM claim WHERE claim.id = asked.value), asked.value)
LEFT JOIN tenure ON tenure.post = post.id AND (tenure.startEarliest IS NULL OR tenure.startEarliest <= $day)
ORDER BY "at", post.title, post.id, tenure.attestedFrom IS NULL, tenure.attestedFrom, tenure.id
