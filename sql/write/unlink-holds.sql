-- The derived relation goes from pairs that held posts no more.
-- Parameters: $rows, a list of { person, post }
DELETE FROM holds
WHERE (person, post) IN (
    SELECT given.value ->> 'person', given.value ->> 'post' FROM json_each($rows) AS given
  )
  AND NOT EXISTS (
    SELECT 1 FROM tenure WHERE tenure.person = holds.person AND tenure.post = holds.post
  )
