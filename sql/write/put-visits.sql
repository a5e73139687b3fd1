-- Visits put in, or in the place of those of the same id.
-- Parameters: $rows, a list of { id, event, name, organization, place, project }
INSERT INTO visit (
  id, event, name, organization, place, project
)
SELECT
  given.value ->> 'id',
  given.value ->> 'event',
  given.value ->> 'name',
  given.value ->> 'organization',
  given.value ->> 'place',
  given.value ->> 'project'
FROM (SELECT value FROM json_each($rows) LIMIT -1) AS given
WHERE true
ON CONFLICT (id) DO UPDATE SET
  event = excluded.event,
  name = excluded.name,
  organization = excluded.organization,
  place = excluded.place,
  project = excluded.project
