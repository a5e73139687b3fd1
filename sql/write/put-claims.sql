-- Claims put in, or in the place of those of the same id.
-- Parameters: $rows, a list of { id, document, kind, block, data, evidence, entity }
INSERT INTO claim (
  id, document, kind, block, data, evidence, entity
)
SELECT
  given.value ->> 'id',
  given.value ->> 'document',
  given.value ->> 'kind',
  given.value ->> 'block',
  given.value ->> 'data',
  given.value ->> 'evidence',
  given.value ->> 'entity'
FROM (SELECT value FROM json_each($rows) LIMIT -1) AS given
WHERE true
ON CONFLICT (id) DO UPDATE SET
  document = excluded.document,
  kind = excluded.kind,
  block = excluded.block,
  data = excluded.data,
  evidence = excluded.evidence,
  entity = excluded.entity
