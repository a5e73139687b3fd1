-- People, bodies, events, projects and places by their ids, or ids of their members.
-- Parameters: $ids, a list of ids
-- Columns: at, the place in $ids from 0, id, kind, name, earliest, latest
SELECT
  asked.key AS "at",
  node.id,
  node.kind,
  coalesce(person.name, organization.name, event.name, project.name, place.name) AS name,
  event.earliest,
  event.latest
FROM json_each($ids) AS asked
JOIN node ON node.id = coalesce((SELECT claim.entity FROM claim WHERE claim.id = asked.value), asked.value)
LEFT JOIN person ON person.id = node.id
LEFT JOIN organization ON organization.id = node.id
LEFT JOIN event ON event.id = node.id
LEFT JOIN project ON project.id = node.id
LEFT JOIN place ON place.id = node.id
WHERE node.kind IN ('person', 'organization', 'event', 'project', 'place')
ORDER BY "at"
