-- What posts they held, by first attested day (unknown last), then id.
-- Parameters: $ids, a list of ids
-- Columns: at, the place in $ids from 0, and the row of tenure
SELECT
  asked.key AS "at",
  tenure.id,
  tenure.person,
  tenure.post,
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
JOIN tenure ON tenure.person = coalesce((SELECT claim.entity FROM claim WHERE claim.id = asked.value), asked.value)
JOIN post ON post.id = tenure.post
ORDER BY "at", tenure.attestedFrom IS NULL, tenure.attestedFrom, tenure.id
