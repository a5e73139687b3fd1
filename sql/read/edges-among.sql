-- The links between some nodes, by kind, then ids.
-- Parameters: $ids, a list of ids; $from and $to, days or null
-- Columns: from, to, kind, earliest, latest
WITH link AS (
  SELECT attended.person AS "from", attended.event AS "to", 'attended' AS kind, event.earliest, event.latest
  FROM json_each($ids) AS asked
  JOIN event ON event.id = asked.value
  JOIN attended ON attended.event = event.id
  WHERE attended.person IN (SELECT chosen.value FROM json_each($ids) AS chosen)
    AND ($from IS NULL OR coalesce(event.latest, event.earliest) IS NOT NULL AND coalesce(event.latest, '9999') >= $from)
    AND ($to IS NULL OR coalesce(event.earliest, event.latest) IS NOT NULL AND coalesce(event.earliest, '') <= $to)
  UNION ALL
  SELECT DISTINCT participation.organization AS "from", participation.event AS "to", 'took_part' AS kind, event.earliest, event.latest
  FROM json_each($ids) AS asked
  JOIN event ON event.id = asked.value
  JOIN participation ON participation.event = event.id
  WHERE participation.organization IN (SELECT chosen.value FROM json_each($ids) AS chosen)
    AND ($from IS NULL OR coalesce(event.latest, event.earliest) IS NOT NULL AND coalesce(event.latest, '9999') >= $from)
    AND ($to IS NULL OR coalesce(event.earliest, event.latest) IS NOT NULL AND coalesce(event.earliest, '') <= $to)
  UNION ALL
  SELECT tenure.person AS "from", post.organization AS "to", 'holds' AS kind, min(tenure.attestedFrom) AS earliest, max(tenure.attestedTo) AS latest
  FROM json_each($ids) AS asked
  JOIN tenure ON tenure.person = asked.value
  JOIN post ON post.id = tenure.post
  WHERE post.organization IN (SELECT chosen.value FROM json_each($ids) AS chosen)
    AND ($from IS NULL OR tenure.attestedTo >= $from)
    AND ($to IS NULL OR tenure.attestedFrom <= $to)
  GROUP BY tenure.person, post.organization
  UNION ALL
  SELECT DISTINCT visit.event AS "from", visit.organization AS "to", 'visited' AS kind, event.earliest, event.latest
  FROM json_each($ids) AS asked
  JOIN event ON event.id = asked.value
  JOIN visit ON visit.event = event.id
  WHERE visit.organization IN (SELECT chosen.value FROM json_each($ids) AS chosen)
    AND ($from IS NULL OR coalesce(event.latest, event.earliest) IS NOT NULL AND coalesce(event.latest, '9999') >= $from)
    AND ($to IS NULL OR coalesce(event.earliest, event.latest) IS NOT NULL AND coalesce(event.earliest, '') <= $to)
  UNION ALL
  SELECT DISTINCT visit.event AS "from", visit.place AS "to", 'visited' AS kind, event.earliest, event.latest
  FROM json_each($ids) AS asked
  JOIN event ON event.id = asked.value
  JOIN visit ON visit.event = event.id
  WHERE visit.place IN (SELECT chosen.value FROM json_each($ids) AS chosen)
    AND ($from IS NULL OR coalesce(event.latest, event.earliest) IS NOT NULL AND coalesce(event.latest, '9999') >= $from)
    AND ($to IS NULL OR coalesce(event.earliest, event.latest) IS NOT NULL AND coalesce(event.earliest, '') <= $to)
  UNION ALL
  SELECT DISTINCT visit.event AS "from", visit.project AS "to", 'visited' AS kind, event.earliest, event.latest
  FROM json_each($ids) AS asked
  JOIN event ON event.id = asked.value
  JOIN visit ON visit.event = event.id
  WHERE visit.project IN (SELECT chosen.value FROM json_each($ids) AS chosen)
    AND ($from IS NULL OR coalesce(event.latest, event.earliest) IS NOT NULL AND coalesce(event.latest, '9999') >= $from)
    AND ($to IS NULL OR coalesce(event.earliest, event.latest) IS NOT NULL AND coalesce(event.earliest, '') <= $to)
  UNION ALL
  SELECT invests_in.organization AS "from", invests_in.project AS "to", 'invests_in' AS kind, NULL AS earliest, NULL AS latest
  FROM json_each($ids) AS asked
  JOIN invests_in ON invests_in.project = asked.value
  WHERE invests_in.organization IN (SELECT chosen.value FROM json_each($ids) AS chosen)
  UNION ALL
  SELECT organization.id AS "from", organization.parent AS "to", 'part_of' AS kind, NULL AS earliest, NULL AS latest
  FROM json_each($ids) AS asked
  JOIN organization ON organization.id = asked.value
  WHERE organization.parent IN (SELECT chosen.value FROM json_each($ids) AS chosen)
  UNION ALL
  SELECT place.id AS "from", place.parent AS "to", 'part_of' AS kind, NULL AS earliest, NULL AS latest
  FROM json_each($ids) AS asked
  JOIN place ON place.id = asked.value
  WHERE place.parent IN (SELECT chosen.value FROM json_each($ids) AS chosen)
  UNION ALL
  SELECT event.id AS "from", event.parent AS "to", 'part_of' AS kind, event.earliest, event.latest
  FROM json_each($ids) AS asked
  JOIN event ON event.id = asked.value
  WHERE event.parent IN (SELECT chosen.value FROM json_each($ids) AS chosen)
    AND ($from IS NULL OR coalesce(event.latest, event.earliest) IS NOT NULL AND coalesce(event.latest, '9999') >= $from)
    AND ($to IS NULL OR coalesce(event.earliest, event.latest) IS NOT NULL AND coalesce(event.earliest, '') <= $to)
  UNION ALL
  SELECT organization.id AS "from", organization.place AS "to", 'seated_in' AS kind, NULL AS earliest, NULL AS latest
  FROM json_each($ids) AS asked
  JOIN organization ON organization.id = asked.value
  WHERE organization.place IN (SELECT chosen.value FROM json_each($ids) AS chosen)
  UNION ALL
  SELECT event.id AS "from", event.place AS "to", 'held_at' AS kind, event.earliest, event.latest
  FROM json_each($ids) AS asked
  JOIN event ON event.id = asked.value
  WHERE event.place IN (SELECT chosen.value FROM json_each($ids) AS chosen)
    AND ($from IS NULL OR coalesce(event.latest, event.earliest) IS NOT NULL AND coalesce(event.latest, '9999') >= $from)
    AND ($to IS NULL OR coalesce(event.earliest, event.latest) IS NOT NULL AND coalesce(event.earliest, '') <= $to)
  UNION ALL
  SELECT project.id AS "from", project.place AS "to", 'sited_at' AS kind, NULL AS earliest, NULL AS latest
  FROM json_each($ids) AS asked
  JOIN project ON project.id = asked.value
  WHERE project.place IN (SELECT chosen.value FROM json_each($ids) AS chosen)
)
SELECT link."from", link."to", link.kind, link.earliest, link.latest
FROM link
ORDER BY link.kind, link."from", link."to"
