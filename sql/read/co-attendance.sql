-- The events in which at least two of some people took part, and which of them.
-- Parameters: $ids, a list of ids, each once; $from and $to, days or null; $role, of each, or null
-- Columns: earliest, latest, people, a list of places in $ids from 0
SELECT event.earliest, event.latest, json_group_array(asked.key) AS people
FROM json_each($ids) AS asked
JOIN attended ON attended.person = asked.value
JOIN event ON event.id = attended.event
WHERE ($from IS NULL OR coalesce(event.latest, event.earliest) IS NOT NULL AND coalesce(event.latest, '9999') >= $from)
  AND ($to IS NULL OR coalesce(event.earliest, event.latest) IS NOT NULL AND coalesce(event.earliest, '') <= $to)
  AND ($role IS NULL OR EXISTS (
    SELECT 1 FROM participation WHERE participation.person = attended.person AND participation.event = attended.event AND participation.role = $role
  ))
GROUP BY attended.event
HAVING count(*) > 1
