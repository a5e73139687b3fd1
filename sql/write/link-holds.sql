-- The derived relation comes to pairs that held posts.
-- Parameters: $rows, a list of { person, post }
INSERT INTO holds (person, post)
SELECT DISTINCT tenure.person, tenure.post
FROM (SELECT value FROM json_each($rows) LIMIT -1) AS given
JOIN tenure ON tenure.person = given.value ->> 'person' AND tenure.post = given.value ->> 'post'
WHERE true
ON CONFLICT DO NOTHING
