-- The derived relation goes from pairs that held posts no more.
-- Parameters: $rows, a list of { person, post }
DELETE FROM holds
WHERE (person, post) IN (
    SELECT given.value ->> 'person', given.value ->> 'post' FROM (SELECT value FROM json_each($rows) LIMIT -1) AS given
  )
  AND NOT EXISTS (
    SELECT 1 FROM tenure WHERE tenure.person = holds.person AND tenure.post = holds.post
  )
