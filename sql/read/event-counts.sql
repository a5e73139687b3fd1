-- How many events there are by month, type and body, each where asked for; by month, type and body, unknown last.
-- Parameters: $by, a list of month, type and organization; $type, $from, $to, $person, $organization or null
-- Columns: month, type, organization, events
WITH
  counted AS (
    SELECT event.id, event.type, CASE WHEN substr(event.earliest, 1, 7) = substr(event.latest, 1, 7) THEN substr(event.earliest, 1, 7) END AS month
    FROM event
    WHERE coalesce(event.earliest, '') <= coalesce($to, '~')
      AND ($type IS NULL OR event.type = $type)
      AND ($from IS NULL OR coalesce(event.latest, event.earliest) IS NOT NULL AND coalesce(event.latest, '9999') >= $from)
      AND ($to IS NULL OR coalesce(event.earliest, event.latest) IS NOT NULL)
      AND ($person IS NULL OR event.id IN (
        SELECT attended.event FROM attended WHERE attended.person = coalesce((SELECT claim.entity FROM claim WHERE claim.id = $person), $person)
      ))
      AND ($organization IS NULL OR event.id IN (
        SELECT participation.event FROM participation WHERE participation.organization = coalesce((SELECT claim.entity FROM claim WHERE claim.id = $organization), $organization)
        UNION
        SELECT visit.event FROM visit WHERE visit.organization = coalesce((SELECT claim.entity FROM claim WHERE claim.id = $organization), $organization)
      ))
  ),
  placed AS (
    SELECT counted.id, counted.month, counted.type, participation.organization
    FROM counted
    JOIN participation ON participation.event = counted.id
    WHERE participation.organization IS NOT NULL
      AND 'organization' IN (SELECT given.value FROM json_each($by) AS given)
    UNION
    SELECT counted.id, counted.month, counted.type, visit.organization
    FROM counted
    JOIN visit ON visit.event = counted.id
    WHERE visit.organization IS NOT NULL
      AND 'organization' IN (SELECT given.value FROM json_each($by) AS given)
    UNION
    SELECT counted.id, counted.month, counted.type, NULL
    FROM counted
    WHERE NOT 'organization' IN (SELECT given.value FROM json_each($by) AS given)
      OR NOT EXISTS (SELECT 1 FROM participation WHERE participation.event = counted.id AND participation.organization IS NOT NULL)
        AND NOT EXISTS (SELECT 1 FROM visit WHERE visit.event = counted.id AND visit.organization IS NOT NULL)
  ),
  grouped AS (
    SELECT
      CASE WHEN 'month' IN (SELECT given.value FROM json_each($by) AS given) THEN placed.month END AS month,
      CASE WHEN 'type' IN (SELECT given.value FROM json_each($by) AS given) THEN placed.type END AS type,
      placed.organization
    FROM placed
  )
SELECT grouped.month, grouped.type, grouped.organization, count(*) AS events
FROM grouped
GROUP BY grouped.month, grouped.type, grouped.organization
ORDER BY grouped.month IS NULL, grouped.month, grouped.type, grouped.organization IS NULL, grouped.organization
