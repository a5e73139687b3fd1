-- Who took part in some events.
-- Parameters: $ids, a list of ids
-- Columns: event, person
SELECT attended.event, attended.person
FROM json_each($ids) AS asked
JOIN attended ON attended.event = asked.value
