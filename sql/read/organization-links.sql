-- The people, events and projects that link two bodies: people and projects by name, events newest first, then by id.
-- Parameters: $organization, $other, ids; $limit, of each kind
-- Columns: kind, id
WITH
  body AS (
    SELECT coalesce((SELECT claim.entity FROM claim WHERE claim.id = $organization), $organization) AS one, coalesce((SELECT claim.entity FROM claim WHERE claim.id = $other), $other) AS other
  ),
  link AS (
    SELECT participation.event FROM body JOIN participation ON participation.organization = body.one
    UNION
    SELECT visit.event FROM body JOIN visit ON visit.organization = body.one
  ),
  found AS (
    SELECT 'event' AS kind, event.id, row_number() OVER (ORDER BY coalesce(event.earliest, '') DESC, event.id) AS place
    FROM link
    CROSS JOIN event ON event.id = link.event
    CROSS JOIN body
    WHERE EXISTS (SELECT 1 FROM participation WHERE participation.organization = body.other AND participation.event = event.id)
      OR EXISTS (SELECT 1 FROM visit WHERE visit.event = event.id AND visit.organization = body.other)
    UNION ALL
    SELECT 'person', person.id, row_number() OVER (ORDER BY person.name, person.id)
    FROM person
    WHERE person.id IN (
      SELECT holds.person
      FROM body
      JOIN post ON post.organization = body.one
      JOIN holds ON holds.post = post.id
      INTERSECT
      SELECT holds.person
      FROM body
      JOIN post ON post.organization = body.other
      JOIN holds ON holds.post = post.id
    )
    UNION ALL
    SELECT 'project', project.id, row_number() OVER (ORDER BY project.name, project.id)
    FROM project
    WHERE project.id IN (
      SELECT invests_in.project FROM body JOIN invests_in ON invests_in.organization = body.one
      INTERSECT
      SELECT invests_in.project FROM body JOIN invests_in ON invests_in.organization = body.other
    )
  )
SELECT found.kind, found.id
FROM found
WHERE found.place <= $limit
ORDER BY found.kind, found.place
