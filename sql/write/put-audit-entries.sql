-- Entries of the audit log put in; those that are there stay as they are.
-- Parameters: $rows, a list of { id, at, user, action, subject, detail }
INSERT INTO audit (
  id, "at", "user", action, subject, detail
)
SELECT
  given.value ->> 'id',
  given.value ->> 'at',
  given.value ->> 'user',
  given.value ->> 'action',
  given.value ->> 'subject',
  given.value ->> 'detail'
FROM (SELECT value FROM json_each($rows) LIMIT -1) AS given
WHERE true
ON CONFLICT DO NOTHING
