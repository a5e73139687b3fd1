-- What is linked with some nodes, those with most links first, then by id.
-- Parameters: $ids, a list of ids; $known, ids to leave out; $kinds, a list, empty for all; $from and $to, days or null; $limit
-- Columns: id, links
WITH
  link AS (
    SELECT asked.value AS subject, 'event' AS kind, attended.event AS id
    FROM json_each($ids) AS asked
    JOIN attended ON attended.person = asked.value
    JOIN event ON event.id = attended.event
    WHERE ($from IS NULL OR coalesce(event.latest, event.earliest) IS NOT NULL AND coalesce(event.latest, '9999') >= $from)
      AND ($to IS NULL OR coalesce(event.earliest, event.latest) IS NOT NULL AND coalesce(event.earliest, '') <= $to)
    UNION ALL
    SELECT asked.value AS subject, 'person' AS kind, attended.person AS id
    FROM json_each($ids) AS asked
    JOIN event ON event.id = asked.value
    JOIN attended ON attended.event = event.id
    WHERE ($from IS NULL OR coalesce(event.latest, event.earliest) IS NOT NULL AND coalesce(event.latest, '9999') >= $from)
      AND ($to IS NULL OR coalesce(event.earliest, event.latest) IS NOT NULL AND coalesce(event.earliest, '') <= $to)
    UNION ALL
    SELECT DISTINCT asked.value AS subject, 'event' AS kind, participation.event AS id
    FROM json_each($ids) AS asked
    JOIN participation ON participation.organization = asked.value
    JOIN event ON event.id = participation.event
    WHERE ($from IS NULL OR coalesce(event.latest, event.earliest) IS NOT NULL AND coalesce(event.latest, '9999') >= $from)
      AND ($to IS NULL OR coalesce(event.earliest, event.latest) IS NOT NULL AND coalesce(event.earliest, '') <= $to)
    UNION ALL
    SELECT DISTINCT asked.value AS subject, 'organization' AS kind, participation.organization AS id
    FROM json_each($ids) AS asked
    JOIN event ON event.id = asked.value
    JOIN participation ON participation.event = event.id
    WHERE participation.organization IS NOT NULL
      AND ($from IS NULL OR coalesce(event.latest, event.earliest) IS NOT NULL AND coalesce(event.latest, '9999') >= $from)
      AND ($to IS NULL OR coalesce(event.earliest, event.latest) IS NOT NULL AND coalesce(event.earliest, '') <= $to)
    UNION ALL
    SELECT DISTINCT asked.value AS subject, 'organization' AS kind, post.organization AS id
    FROM json_each($ids) AS asked
    JOIN tenure ON tenure.person = asked.value
    JOIN post ON post.id = tenure.post
    WHERE post.organization IS NOT NULL
      AND ($from IS NULL OR tenure.attestedTo >= $from)
      AND ($to IS NULL OR tenure.attestedFrom <= $to)
    UNION ALL
    SELECT DISTINCT asked.value AS subject, 'person' AS kind, tenure.person AS id
    FROM json_each($ids) AS asked
    JOIN post ON post.organization = asked.value
    JOIN tenure ON tenure.post = post.id
    WHERE ($from IS NULL OR tenure.attestedTo >= $from)
      AND ($to IS NULL OR tenure.attestedFrom <= $to)
    UNION ALL
    SELECT DISTINCT asked.value AS subject, 'organization' AS kind, visit.organization AS id
    FROM json_each($ids) AS asked
    JOIN event ON event.id = asked.value
    JOIN visit ON visit.event = event.id
    WHERE visit.organization IS NOT NULL
      AND ($from IS NULL OR coalesce(event.latest, event.earliest) IS NOT NULL AND coalesce(event.latest, '9999') >= $from)
      AND ($to IS NULL OR coalesce(event.earliest, event.latest) IS NOT NULL AND coalesce(event.earliest, '') <= $to)
    UNION ALL
    SELECT DISTINCT asked.value AS subject, 'event' AS kind, visit.event AS id
    FROM json_each($ids) AS asked
    JOIN visit ON visit.organization = asked.value
    JOIN event ON event.id = visit.event
    WHERE ($from IS NULL OR coalesce(event.latest, event.earliest) IS NOT NULL AND coalesce(event.latest, '9999') >= $from)
      AND ($to IS NULL OR coalesce(event.earliest, event.latest) IS NOT NULL AND coalesce(event.earliest, '') <= $to)
    UNION ALL
    SELECT DISTINCT asked.value AS subject, 'place' AS kind, visit.place AS id
    FROM json_each($ids) AS asked
    JOIN event ON event.id = asked.value
    JOIN visit ON visit.event = event.id
    WHERE visit.place IS NOT NULL
      AND ($from IS NULL OR coalesce(event.latest, event.earliest) IS NOT NULL AND coalesce(event.latest, '9999') >= $from)
      AND ($to IS NULL OR coalesce(event.earliest, event.latest) IS NOT NULL AND coalesce(event.earliest, '') <= $to)
    UNION ALL
    SELECT DISTINCT asked.value AS subject, 'event' AS kind, visit.event AS id
    FROM json_each($ids) AS asked
    JOIN visit ON visit.place = asked.value
    JOIN event ON event.id = visit.event
    WHERE ($from IS NULL OR coalesce(event.latest, event.earliest) IS NOT NULL AND coalesce(event.latest, '9999') >= $from)
      AND ($to IS NULL OR coalesce(event.earliest, event.latest) IS NOT NULL AND coalesce(event.earliest, '') <= $to)
    UNION ALL
    SELECT DISTINCT asked.value AS subject, 'project' AS kind, visit.project AS id
    FROM json_each($ids) AS asked
    JOIN event ON event.id = asked.value
    JOIN visit ON visit.event = event.id
    WHERE visit.project IS NOT NULL
      AND ($from IS NULL OR coalesce(event.latest, event.earliest) IS NOT NULL AND coalesce(event.latest, '9999') >= $from)
      AND ($to IS NULL OR coalesce(event.earliest, event.latest) IS NOT NULL AND coalesce(event.earliest, '') <= $to)
    UNION ALL
    SELECT DISTINCT asked.value AS subject, 'event' AS kind, visit.event AS id
    FROM json_each($ids) AS asked
    JOIN visit ON visit.project = asked.value
    JOIN event ON event.id = visit.event
    WHERE ($from IS NULL OR coalesce(event.latest, event.earliest) IS NOT NULL AND coalesce(event.latest, '9999') >= $from)
      AND ($to IS NULL OR coalesce(event.earliest, event.latest) IS NOT NULL AND coalesce(event.earliest, '') <= $to)
    UNION ALL
    SELECT asked.value AS subject, 'project' AS kind, invests_in.project AS id
    FROM json_each($ids) AS asked
    JOIN invests_in ON invests_in.organization = asked.value
    UNION ALL
    SELECT asked.value AS subject, 'organization' AS kind, invests_in.organization AS id
    FROM json_each($ids) AS asked
    JOIN invests_in ON invests_in.project = asked.value
    UNION ALL
    SELECT asked.value AS subject, 'organization' AS kind, organization.parent AS id
    FROM json_each($ids) AS asked
    JOIN organization ON organization.id = asked.value
    WHERE organization.parent IS NOT NULL
    UNION ALL
    SELECT asked.value AS subject, 'organization' AS kind, organization.id AS id
    FROM json_each($ids) AS asked
    JOIN organization ON organization.parent = asked.value
    UNION ALL
    SELECT asked.value AS subject, 'place' AS kind, place.parent AS id
    FROM json_each($ids) AS asked
    JOIN place ON place.id = asked.value
    WHERE place.parent IS NOT NULL
    UNION ALL
    SELECT asked.value AS subject, 'place' AS kind, place.id AS id
    FROM json_each($ids) AS asked
    JOIN place ON place.parent = asked.value
    UNION ALL
    SELECT asked.value AS subject, 'event' AS kind, event.id AS id
    FROM json_each($ids) AS asked
    JOIN event ON event.parent = asked.value
    WHERE ($from IS NULL OR coalesce(event.latest, event.earliest) IS NOT NULL AND coalesce(event.latest, '9999') >= $from)
      AND ($to IS NULL OR coalesce(event.earliest, event.latest) IS NOT NULL AND coalesce(event.earliest, '') <= $to)
    UNION ALL
    SELECT asked.value AS subject, 'event' AS kind, event.parent AS id
    FROM json_each($ids) AS asked
    JOIN event ON event.id = asked.value
    WHERE event.parent IS NOT NULL
      AND ($from IS NULL OR coalesce(event.latest, event.earliest) IS NOT NULL AND coalesce(event.latest, '9999') >= $from)
      AND ($to IS NULL OR coalesce(event.earliest, event.latest) IS NOT NULL AND coalesce(event.earliest, '') <= $to)
    UNION ALL
    SELECT asked.value AS subject, 'place' AS kind, organization.place AS id
    FROM json_each($ids) AS asked
    JOIN organization ON organization.id = asked.value
    WHERE organization.place IS NOT NULL
    UNION ALL
    SELECT asked.value AS subject, 'organization' AS kind, organization.id AS id
    FROM json_each($ids) AS asked
    JOIN organization ON organization.place = asked.value
    UNION ALL
    SELECT asked.value AS subject, 'place' AS kind, event.place AS id
    FROM json_each($ids) AS asked
    JOIN event ON event.id = asked.value
    WHERE event.place IS NOT NULL
      AND ($from IS NULL OR coalesce(event.latest, event.earliest) IS NOT NULL AND coalesce(event.latest, '9999') >= $from)
      AND ($to IS NULL OR coalesce(event.earliest, event.latest) IS NOT NULL AND coalesce(event.earliest, '') <= $to)
    UNION ALL
    SELECT asked.value AS subject, 'event' AS kind, event.id AS id
    FROM json_each($ids) AS asked
    JOIN event ON event.place = asked.value
    WHERE ($from IS NULL OR coalesce(event.latest, event.earliest) IS NOT NULL AND coalesce(event.latest, '9999') >= $from)
      AND ($to IS NULL OR coalesce(event.earliest, event.latest) IS NOT NULL AND coalesce(event.earliest, '') <= $to)
    UNION ALL
    SELECT asked.value AS subject, 'place' AS kind, project.place AS id
    FROM json_each($ids) AS asked
    JOIN project ON project.id = asked.value
    WHERE project.place IS NOT NULL
    UNION ALL
    SELECT asked.value AS subject, 'project' AS kind, project.id AS id
    FROM json_each($ids) AS asked
    JOIN project ON project.place = asked.value
  )
SELECT link.id, count(*) AS links
FROM link
WHERE ($kinds = '[]' OR link.kind IN (SELECT kinds.value FROM json_each($kinds) AS kinds))
  AND link.id NOT IN (SELECT known.value FROM json_each($known) AS known)
GROUP BY link.id
ORDER BY links DESC, link.id
LIMIT $limit
