-- The derived relation comes to pairs that took part in events.
-- Parameters: $rows, a list of { person, event }
INSERT INTO attended (person, event)
SELECT given.value ->> 'person', given.value ->> 'event'
FROM (SELECT value FROM json_each($rows) LIMIT -1) AS given
WHERE EXISTS (
  SELECT 1 FROM participation WHERE participation.person = given.value ->> 'person' AND participation.event = given.value ->> 'event'
)
ON CONFLICT DO NOTHING
