-- Posts put in, or in the place of those of the same id.
-- Parameters: $rows, a list of { id, organization, title, seats }
INSERT INTO post (
  id, organization, title, seats
)
SELECT
  given.value ->> 'id',
  given.value ->> 'organization',
  given.value ->> 'title',
  given.value ->> 'seats'
FROM (SELECT value FROM json_each($rows) LIMIT -1) AS given
WHERE true
ON CONFLICT (id) DO UPDATE SET
  organization = excluded.organization,
  title = excluded.title,
  seats = excluded.seats
