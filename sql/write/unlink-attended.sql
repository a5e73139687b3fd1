-- The derived relation goes from pairs that took part in events no more.
-- Parameters: $rows, a list of { person, event }
DELETE FROM attended
WHERE (person, event) IN (
    SELECT given.value ->> 'person', given.value ->> 'event' FROM (SELECT value FROM json_each($rows) LIMIT -1) AS given
  )
  AND NOT EXISTS (
    SELECT 1 FROM participation WHERE participation.person = attended.person AND participation.event = attended.event
  )
