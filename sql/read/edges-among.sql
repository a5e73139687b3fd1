-- The links between some nodes, by kind, then ids.
-- Parameters: $people, $organizations, $events, $projects and $places, lists of ids; $from and $to, days or null
-- Columns: from, to, kind, earliest, latest
WITH
  happened AS MATERIALIZED (
    SELECT event.id, event.earliest, event.latest, event.parent, event.place
    FROM json_each($events) AS asked
    JOIN event ON event.id = asked.value
    WHERE ($from IS NULL OR coalesce(event.latest, event.earliest) IS NOT NULL AND coalesce(event.latest, '9999') >= $from)
      AND ($to IS NULL OR coalesce(event.earliest, event.latest) IS NOT NULL AND coalesce(event.earliest, '') <= $to)
  ),
  link AS (
    -- A plus before a column keeps its index from being used: to look up each pair of ids takes longer.
    SELECT attended.person AS "from", attended.event AS "to", 'attended' AS kind, happened.earliest, happened.latest
    FROM happened
    CROSS JOIN attended ON attended.event = happened.id
    WHERE +attended.person IN (SELECT chosen.value FROM json_each($people) AS chosen)
    UNION ALL
    SELECT DISTINCT participation.organization AS "from", participation.event AS "to", 'took_part' AS kind, happened.earliest, happened.latest
    FROM happened
    CROSS JOIN participation ON participation.event = happened.id
    WHERE +participation.organization IN (SELECT chosen.value FROM json_each($organizations) AS chosen)
    UNION ALL
    SELECT tenure.person AS "from", post.organization AS "to", 'holds' AS kind, min(tenure.attestedFrom) AS earliest, max(tenure.attestedTo) AS latest
    FROM json_each($people) AS asked
    JOIN tenure ON tenure.person = asked.value
    JOIN post ON post.id = tenure.post
    WHERE +post.organization IN (SELECT chosen.value FROM json_each($organizations) AS chosen)
      AND ($from IS NULL OR tenure.attestedTo >= $from)
      AND ($to IS NULL OR tenure.attestedFrom <= $to)
    GROUP BY tenure.person, post.organization
    UNION ALL
    SELECT DISTINCT visit.event AS "from", visit.organization AS "to", 'visited' AS kind, happened.earliest, happened.latest
    FROM happened
    CROSS JOIN visit ON visit.event = happened.id
    WHERE +visit.organization IN (SELECT chosen.value FROM json_each($organizations) AS chosen)
    UNION ALL
    SELECT DISTINCT visit.event AS "from", visit.place AS "to", 'visited' AS kind, happened.earliest, happened.latest
    FROM happened
    CROSS JOIN visit ON visit.event = happened.id
    WHERE +visit.place IN (SELECT chosen.value FROM json_each($places) AS chosen)
    UNION ALL
    SELECT DISTINCT visit.event AS "from", visit.project AS "to", 'visited' AS kind, happened.earliest, happened.latest
    FROM happened
    CROSS JOIN visit ON visit.event = happened.id
    WHERE +visit.project IN (SELECT chosen.value FROM json_each($projects) AS chosen)
    UNION ALL
    SELECT invests_in.organization AS "from", invests_in.project AS "to", 'invests_in' AS kind, NULL AS earliest, NULL AS latest
    FROM json_each($projects) AS asked
    JOIN invests_in ON invests_in.project = asked.value
    WHERE +invests_in.organization IN (SELECT chosen.value FROM json_each($organizations) AS chosen)
    UNION ALL
    SELECT organization.id AS "from", organization.parent AS "to", 'part_of' AS kind, NULL AS earliest, NULL AS latest
    FROM json_each($organizations) AS asked
    JOIN organization ON organization.id = asked.value
    WHERE +organization.parent IN (SELECT chosen.value FROM json_each($organizations) AS chosen)
    UNION ALL
    SELECT place.id AS "from", place.parent AS "to", 'part_of' AS kind, NULL AS earliest, NULL AS latest
    FROM json_each($places) AS asked
    JOIN place ON place.id = asked.value
    WHERE +place.parent IN (SELECT chosen.value FROM json_each($places) AS chosen)
    UNION ALL
    SELECT happened.id AS "from", happened.parent AS "to", 'part_of' AS kind, happened.earliest, happened.latest
    FROM happened
    WHERE +happened.parent IN (SELECT chosen.value FROM json_each($events) AS chosen)
    UNION ALL
    SELECT organization.id AS "from", organization.place AS "to", 'seated_in' AS kind, NULL AS earliest, NULL AS latest
    FROM json_each($organizations) AS asked
    JOIN organization ON organization.id = asked.value
    WHERE +organization.place IN (SELECT chosen.value FROM json_each($places) AS chosen)
    UNION ALL
    SELECT happened.id AS "from", happened.place AS "to", 'held_at' AS kind, happened.earliest, happened.latest
    FROM happened
    WHERE +happened.place IN (SELECT chosen.value FROM json_each($places) AS chosen)
    UNION ALL
    SELECT project.id AS "from", project.place AS "to", 'sited_at' AS kind, NULL AS earliest, NULL AS latest
    FROM json_each($projects) AS asked
    JOIN project ON project.id = asked.value
    WHERE +project.place IN (SELECT chosen.value FROM json_each($places) AS chosen)
  )
SELECT link."from", link."to", link.kind, link.earliest, link.latest
FROM link
ORDER BY link.kind, link."from", link."to"
