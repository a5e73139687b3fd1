-- Places put in, or in the place of those of the same id.
-- Parameters: $rows, a list of { id, name, code, parent, block, features, parentBy }
INSERT INTO place (
  id, name, code, parent, block, features, parentBy
)
SELECT
  given.value ->> 'id',
  given.value ->> 'name',
  given.value ->> 'code',
  given.value ->> 'parent',
  given.value ->> 'block',
  given.value ->> 'features',
  given.value ->> 'parentBy'
FROM (SELECT value FROM json_each($rows) LIMIT -1) AS given
WHERE true
ON CONFLICT (id) DO UPDATE SET
  name = excluded.name,
  code = excluded.code,
  parent = excluded.parent,
  block = excluded.block,
  features = excluded.features,
  parentBy = excluded.parentBy
