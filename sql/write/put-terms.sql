-- By what words nodes are found; see src/graph/ranking.ts.
-- Parameters: $rows, a list of { node, kind, name, field, value, folded, size, grams }
INSERT INTO searchable (node, kind, name, field, value, folded, size, grams)
SELECT
  given.value ->> 'node',
  given.value ->> 'kind',
  given.value ->> 'name',
  given.value ->> 'field',
  given.value ->> 'value',
  given.value ->> 'folded',
  given.value ->> 'size',
  given.value ->> 'grams'
FROM (SELECT value FROM json_each($rows) LIMIT -1) AS given
