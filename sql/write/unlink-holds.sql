-- The derived relation goes from pairs that held posts no more.
-- Parameters: $rows, a list of { person, post }
DELETE FROM holds
WHERE EXISTS (
    SELECT 1 FROM json_each($rows) AS given
    WHERE holds.person = given.value ->> 'person' AND holds.post = given.value ->> 'post'
  )
  AND NOT EXISTS (
    SELECT 1 FROM tenure WHERE tenure.person = holds.person AND tenure.post = holds.post
  )
