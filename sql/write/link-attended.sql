-- The derived relation comes to pairs that took part in events.
-- Parameters: $rows, a list of { person, event }
INSERT INTO attended (person, event)
SELECT DISTINCT participation.person, participation.event
FROM (SELECT value FROM json_each($rows) LIMIT -1) AS given
JOIN participation ON participation.person = given.value ->> 'person' AND participation.event = given.value ->> 'event'
WHERE true
ON CONFLICT DO NOTHING
