-- The events in which some people took part. An event without a day has an empty one.
-- Parameters: $ids, a list of ids; $from and $to, days or null
-- Columns: person, event, day
SELECT attended.person, attended.event, coalesce(event.earliest, '') AS "day"
FROM json_each($ids) AS asked
JOIN attended ON attended.person = asked.value
JOIN event ON event.id = attended.event
WHERE ($from IS NULL OR coalesce(event.latest, event.earliest) IS NOT NULL AND coalesce(event.latest, '9999') >= $from)
  AND ($to IS NULL OR coalesce(event.earliest, event.latest) IS NOT NULL AND coalesce(event.earliest, '') <= $to)
