-- Articles put in, or in the place of those of the same id.
-- Parameters: $rows, a list of { id, document, ordinal, title, kickers, paragraphs }
INSERT INTO article (
  id, document, ordinal, title, kickers, paragraphs
)
SELECT
  given.value ->> 'id',
  given.value ->> 'document',
  given.value ->> 'ordinal',
  given.value ->> 'title',
  given.value ->> 'kickers',
  given.value ->> 'paragraphs'
FROM (SELECT value FROM json_each($rows) LIMIT -1) AS given
WHERE true
ON CONFLICT (id) DO UPDATE SET
  document = excluded.document,
  ordinal = excluded.ordinal,
  title = excluded.title,
  kickers = excluded.kickers,
  paragraphs = excluded.paragraphs
