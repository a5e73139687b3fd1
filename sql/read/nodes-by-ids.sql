-- People, bodies, events, projects and places by their ids, or ids of their members.
-- Parameters: $ids, a list of ids
-- Columns: at, the place in $ids from 0, id, kind, name, earliest, latest
SELECT
  asked.key AS "at",
  node.id,
  node.kind,
  CASE node.kind
    WHEN 'person' THEN (SELECT person.name FROM person WHERE person.id = node.id)
    WHEN 'organization' THEN (SELECT organization.name FROM organization WHERE organization.id = node.id)
    WHEN 'event' THEN event.name
    WHEN 'project' THEN (SELECT project.name FROM project WHERE project.id = node.id)
    WHEN 'place' THEN (SELECT place.name FROM place WHERE place.id = node.id)
  END AS name,
  event.earliest,
  event.latest
FROM json_each($ids) AS asked
JOIN node ON node.id = coalesce((SELECT claim.entity FROM claim WHERE claim.id = asked.value), asked.value)
LEFT JOIN event ON event.id = node.id
WHERE node.kind IN ('person', 'organization', 'event', 'project', 'place')
ORDER BY "at"
