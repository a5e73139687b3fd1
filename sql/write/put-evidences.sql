-- Evidences put in, or in the place of those of the same id.
-- Parameters: $rows, a list of { id, document, article, start, end, quote, before, after }
INSERT INTO evidence (
  id, document, article, "start", "end", quote, "before", "after"
)
SELECT
  given.value ->> 'id',
  given.value ->> 'document',
  given.value ->> 'article',
  given.value ->> 'start',
  given.value ->> 'end',
  given.value ->> 'quote',
  given.value ->> 'before',
  given.value ->> 'after'
FROM (SELECT value FROM json_each($rows) LIMIT -1) AS given
WHERE true
ON CONFLICT (id) DO UPDATE SET
  document = excluded.document,
  article = excluded.article,
  "start" = excluded."start",
  "end" = excluded."end",
  quote = excluded.quote,
  "before" = excluded."before",
  "after" = excluded."after"
