-- The derived relation made anew from all rows, after a restore.
-- Parameters: none
INSERT INTO attended (person, event)
SELECT DISTINCT participation.person, participation.event
FROM participation
WHERE participation.person IS NOT NULL AND participation.event IS NOT NULL
ON CONFLICT DO NOTHING
