-- The derived relation goes from pairs that took part in events no more.
-- Parameters: $rows, a list of { person, event }
DELETE FROM attended
WHERE EXISTS (
    SELECT 1 FROM json_each($rows) AS given
    WHERE attended.person = given.value ->> 'person' AND attended.event = given.value ->> 'event'
  )
  AND NOT EXISTS (
    SELECT 1 FROM participation WHERE participation.person = attended.person AND participation.event = attended.event
  )
