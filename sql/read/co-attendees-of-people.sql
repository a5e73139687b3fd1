-- The people who took part in the same events, those with most events first, then by id.
-- Parameters: $ids, a list of ids; $from and $to, days or null; $role, of the other, or null; $organization, in which the other holds or held a post, or null; $limit, for each id
-- Columns: at, the place in $ids from 0, person, events, first, last
WITH
  subject AS (
    SELECT asked.key AS "at", coalesce((SELECT claim.entity FROM claim WHERE claim.id = asked.value), asked.value) AS id
    FROM json_each($ids) AS asked
  ),
  shared AS (
    SELECT
      subject."at",
      other.person,
      count(*) AS events,
      min(coalesce(event.earliest, event.latest)) AS first,
      max(coalesce(event.latest, event.earliest)) AS last
    FROM subject
    JOIN attended AS own ON own.person = subject.id
    JOIN event ON event.id = own.event
    JOIN attended AS other ON other.event = event.id AND other.person <> subject.id
    WHERE ($from IS NULL OR coalesce(event.latest, event.earliest) IS NOT NULL AND coalesce(event.latest, '9999') >= $from)
      AND ($to IS NULL OR coalesce(event.earliest, event.latest) IS NOT NULL AND coalesce(event.earliest, '') <= $to)
      AND ($role IS NULL OR EXISTS (
        SELECT 1 FROM participation WHERE participation.person = other.person AND participation.event = other.event AND participation.role = $role
      ))
      AND ($organization IS NULL OR EXISTS (
        SELECT 1 FROM holds JOIN post ON post.id = holds.post WHERE holds.person = other.person AND post.organization = coalesce((SELECT claim.entity FROM claim WHERE claim.id = $organization), $organization)
      ))
    GROUP BY subject."at", other.person
  ),
  ranked AS (
    SELECT *, row_number() OVER (PARTITION BY "at" ORDER BY events DESC, person) AS place FROM shared
  )
SELECT ranked."at", ranked.person, ranked.events, ranked.first, ranked.last
FROM ranked
WHERE place <= $limit
ORDER BY "at", place
