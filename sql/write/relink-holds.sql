-- The derived relation made anew from all rows, after a restore.
-- Parameters: none
INSERT INTO holds (person, post)
SELECT DISTINCT tenure.person, tenure.post
FROM tenure
WHERE tenure.person IS NOT NULL AND tenure.post IS NOT NULL
ON CONFLICT DO NOTHING
