-- The derived relation comes to pairs that held posts.
-- Parameters: $rows, a list of { person, post }
INSERT INTO holds (person, post)
SELECT given.value ->> 'person', given.value ->> 'post'
FROM (SELECT value FROM json_each($rows) LIMIT -1) AS given
WHERE EXISTS (
  SELECT 1 FROM tenure WHERE tenure.person = given.value ->> 'person' AND tenure.post = given.value ->> 'post'
)
ON CONFLICT DO NOTHING
