-- What is linked with some nodes, those with most links first, then by id.
-- Parameters: $people, $organizations, $events, $projects and $places, lists of ids; $known, ids to leave out; $kinds, a list, empty for all; $from and $to, days or null; $limit
-- Columns: id, kind, name, earliest, latest
WITH
  happened AS MATERIALIZED (
    SELECT event.id, event.earliest, event.latest, event.parent, event.place
    FROM json_each($events) AS asked
    JOIN event ON event.id = asked.value
    WHERE ($from IS NULL OR coalesce(event.latest, event.earliest) IS NOT NULL AND coalesce(event.latest, '9999') >= $from)
      AND ($to IS NULL OR coalesce(event.earliest, event.latest) IS NOT NULL AND coalesce(event.earliest, '') <= $to)
  ),
  link AS (
    SELECT NULL AS subject, 'event' AS kind, attended.event AS id
    FROM json_each($people) AS asked
    JOIN attended ON attended.person = asked.value
    WHERE $from IS NULL AND $to IS NULL
      OR EXISTS (
        SELECT 1 FROM event
        WHERE event.id = attended.event
          AND ($from IS NULL OR coalesce(event.latest, event.earliest) IS NOT NULL AND coalesce(event.latest, '9999') >= $from)
          AND ($to IS NULL OR coalesce(event.earliest, event.latest) IS NOT NULL AND coalesce(event.earliest, '') <= $to)
      )
    UNION ALL
    SELECT NULL AS subject, 'person' AS kind, attended.person AS id
    FROM happened
    CROSS JOIN attended ON attended.event = happened.id
    UNION ALL
    SELECT DISTINCT asked.value AS subject, 'event' AS kind, participation.event AS id
    FROM json_each($organizations) AS asked
    JOIN participation ON participation.organization = asked.value
    WHERE $from IS NULL AND $to IS NULL
      OR EXISTS (
        SELECT 1 FROM event
        WHERE event.id = participation.event
          AND ($from IS NULL OR coalesce(event.latest, event.earliest) IS NOT NULL AND coalesce(event.latest, '9999') >= $from)
          AND ($to IS NULL OR coalesce(event.earliest, event.latest) IS NOT NULL AND coalesce(event.earliest, '') <= $to)
      )
    UNION ALL
    SELECT DISTINCT happened.id AS subject, 'organization' AS kind, participation.organization AS id
    FROM happened
    CROSS JOIN participation ON participation.event = happened.id
    WHERE participation.organization IS NOT NULL
    UNION ALL
    SELECT DISTINCT asked.value AS subject, 'organization' AS kind, post.organization AS id
    FROM json_each($people) AS asked
    JOIN tenure ON tenure.person = asked.value
    JOIN post ON post.id = tenure.post
    WHERE post.organization IS NOT NULL
      AND ($from IS NULL OR tenure.attestedTo >= $from)
      AND ($to IS NULL OR tenure.attestedFrom <= $to)
    UNION ALL
    SELECT DISTINCT asked.value AS subject, 'person' AS kind, tenure.person AS id
    FROM json_each($organizations) AS asked
    JOIN post ON post.organization = asked.value
    JOIN tenure ON tenure.post = post.id
    WHERE ($from IS NULL OR tenure.attestedTo >= $from)
      AND ($to IS NULL OR tenure.attestedFrom <= $to)
    UNION ALL
    SELECT DISTINCT happened.id AS subject, 'organization' AS kind, visit.organization AS id
    FROM happened
    CROSS JOIN visit ON visit.event = happened.id
    WHERE visit.organization IS NOT NULL
    UNION ALL
    SELECT DISTINCT asked.value AS subject, 'event' AS kind, visit.event AS id
    FROM json_each($organizations) AS asked
    JOIN visit ON visit.organization = asked.value
    WHERE $from IS NULL AND $to IS NULL
      OR EXISTS (
        SELECT 1 FROM event
        WHERE event.id = visit.event
          AND ($from IS NULL OR coalesce(event.latest, event.earliest) IS NOT NULL AND coalesce(event.latest, '9999') >= $from)
          AND ($to IS NULL OR coalesce(event.earliest, event.latest) IS NOT NULL AND coalesce(event.earliest, '') <= $to)
      )
    UNION ALL
    SELECT DISTINCT happened.id AS subject, 'place' AS kind, visit.place AS id
    FROM happened
    CROSS JOIN visit ON visit.event = happened.id
    WHERE visit.place IS NOT NULL
    UNION ALL
    SELECT DISTINCT asked.value AS subject, 'event' AS kind, visit.event AS id
    FROM json_each($places) AS asked
    JOIN visit ON visit.place = asked.value
    WHERE $from IS NULL AND $to IS NULL
      OR EXISTS (
        SELECT 1 FROM event
        WHERE event.id = visit.event
          AND ($from IS NULL OR coalesce(event.latest, event.earliest) IS NOT NULL AND coalesce(event.latest, '9999') >= $from)
          AND ($to IS NULL OR coalesce(event.earliest, event.latest) IS NOT NULL AND coalesce(event.earliest, '') <= $to)
      )
    UNION ALL
    SELECT DISTINCT happened.id AS subject, 'project' AS kind, visit.project AS id
    FROM happened
    CROSS JOIN visit ON visit.event = happened.id
    WHERE visit.project IS NOT NULL
    UNION ALL
    SELECT DISTINCT asked.value AS subject, 'event' AS kind, visit.event AS id
    FROM json_each($projects) AS asked
    JOIN visit ON visit.project = asked.value
    WHERE $from IS NULL AND $to IS NULL
      OR EXISTS (
        SELECT 1 FROM event
        WHERE event.id = visit.event
          AND ($from IS NULL OR coalesce(event.latest, event.earliest) IS NOT NULL AND coalesce(event.latest, '9999') >= $from)
          AND ($to IS NULL OR coalesce(event.earliest, event.latest) IS NOT NULL AND coalesce(event.earliest, '') <= $to)
      )
    UNION ALL
    SELECT NULL AS subject, 'project' AS kind, invests_in.project AS id
    FROM json_each($organizations) AS asked
    JOIN invests_in ON invests_in.organization = asked.value
    UNION ALL
    SELECT NULL AS subject, 'organization' AS kind, invests_in.organization AS id
    FROM json_each($projects) AS asked
    JOIN invests_in ON invests_in.project = asked.value
    UNION ALL
    SELECT NULL AS subject, 'organization' AS kind, organization.parent AS id
    FROM json_each($organizations) AS asked
    JOIN organization ON organization.id = asked.value
    WHERE organization.parent IS NOT NULL
    UNION ALL
    SELECT NULL AS subject, 'organization' AS kind, organization.id AS id
    FROM json_each($organizations) AS asked
    JOIN organization ON organization.parent = asked.value
    UNION ALL
    SELECT NULL AS subject, 'place' AS kind, place.parent AS id
    FROM json_each($places) AS asked
    JOIN place ON place.id = asked.value
    WHERE place.parent IS NOT NULL
    UNION ALL
    SELECT NULL AS subject, 'place' AS kind, place.id AS id
    FROM json_each($places) AS asked
    JOIN place ON place.parent = asked.value
    UNION ALL
    SELECT NULL AS subject, 'event' AS kind, event.id AS id
    FROM json_each($events) AS asked
    JOIN event ON event.parent = asked.value
    WHERE true
      AND (
        $from IS NULL AND $to IS NULL
        OR EXISTS (
          SELECT 1 FROM event AS dated
          WHERE dated.id = event.id
            AND ($from IS NULL OR coalesce(dated.latest, dated.earliest) IS NOT NULL AND coalesce(dated.latest, '9999') >= $from)
            AND ($to IS NULL OR coalesce(dated.earliest, dated.latest) IS NOT NULL AND coalesce(dated.earliest, '') <= $to)
        )
      )
    UNION ALL
    SELECT NULL AS subject, 'event' AS kind, happened.parent AS id
    FROM happened
    WHERE happened.parent IS NOT NULL
    UNION ALL
    SELECT NULL AS subject, 'place' AS kind, organization.place AS id
    FROM json_each($organizations) AS asked
    JOIN organization ON organization.id = asked.value
    WHERE organization.place IS NOT NULL
    UNION ALL
    SELECT NULL AS subject, 'organization' AS kind, organization.id AS id
    FROM json_each($places) AS asked
    JOIN organization ON organization.place = asked.value
    UNION ALL
    SELECT NULL AS subject, 'place' AS kind, happened.place AS id
    FROM happened
    WHERE happened.place IS NOT NULL
    UNION ALL
    SELECT NULL AS subject, 'event' AS kind, event.id AS id
    FROM json_each($places) AS asked
    JOIN event ON event.place = asked.value
    WHERE true
      AND (
        $from IS NULL AND $to IS NULL
        OR EXISTS (
          SELECT 1 FROM event AS dated
          WHERE dated.id = event.id
            AND ($from IS NULL OR coalesce(dated.latest, dated.earliest) IS NOT NULL AND coalesce(dated.latest, '9999') >= $from)
            AND ($to IS NULL OR coalesce(dated.earliest, dated.latest) IS NOT NULL AND coalesce(dated.earliest, '') <= $to)
        )
      )
    UNION ALL
    SELECT NULL AS subject, 'place' AS kind, project.place AS id
    FROM json_each($projects) AS asked
    JOIN project ON project.id = asked.value
    WHERE project.place IS NOT NULL
    UNION ALL
    SELECT NULL AS subject, 'project' AS kind, project.id AS id
    FROM json_each($places) AS asked
    JOIN project ON project.place = asked.value
  ),
  found AS (
    SELECT link.id, link.kind, count(*) AS links
    FROM link
    WHERE ($kinds = '[]' OR link.kind IN (SELECT kinds.value FROM json_each($kinds) AS kinds))
      AND link.id NOT IN (SELECT known.value FROM json_each($known) AS known)
    GROUP BY link.id
    ORDER BY links DESC, link.id
    LIMIT $limit
  )
SELECT
  found.id,
  found.kind,
  CASE found.kind
    WHEN 'person' THEN (SELECT person.name FROM person WHERE person.id = found.id)
    WHEN 'organization' THEN (SELECT organization.name FROM organization WHERE organization.id = found.id)
    WHEN 'event' THEN event.name
    WHEN 'project' THEN (SELECT project.name FROM project WHERE project.id = found.id)
    WHEN 'place' THEN (SELECT place.name FROM place WHERE place.id = found.id)
  END AS name,
  event.earliest,
  event.latest
FROM found
LEFT JOIN event ON event.id = found.id AND found.kind = 'event'
ORDER BY found.links DESC, found.id
