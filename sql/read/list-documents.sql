-- Documents, by day of issue, newest first, unknown last, then id.
-- $afterKey is the day, empty for a document without; $fragment is the folded fragment itself, for paths, or null.
-- Parameters: $text, what a fragment is made into or null; $fragment, $from, $to, $problems, whether the text left something open, or null; $afterKey and $afterId, the key and id behind which to go on; $limit
-- Columns: the row of document
SELECT
  document.id,
  document.sha256,
  document.title,
  document.publisher,
  document.publisherPlace,
  document.issued,
  document.earliest,
  document.latest,
  document.rules,
  document.format,
  document.url,
  (SELECT json_group_array(path.path ORDER BY path.path) FROM path WHERE path.document = document.id) AS paths
FROM document
WHERE coalesce(document.earliest, '') <= min($afterKey, coalesce($to, $afterKey))
  AND (coalesce(document.earliest, '') < $afterKey OR document.id > $afterId)
  AND ($text IS NULL OR document.id IN (
    SELECT term.node FROM gram JOIN term ON term.id = gram.rowid
    WHERE gram MATCH $text AND term.kind = 'document' AND term.field IN ('title', 'publisher')
    UNION
    SELECT path.document FROM path WHERE instr(path.folded, $fragment) > 0
  ))
  AND ($from IS NULL OR coalesce(document.latest, document.earliest) IS NOT NULL AND coalesce(document.latest, '9999') >= $from)
  AND ($to IS NULL OR coalesce(document.earliest, document.latest) IS NOT NULL AND coalesce(document.earliest, '') <= $to)
  AND ($problems IS NULL OR (document.problems <> '[]') = $problems)
ORDER BY coalesce(document.earliest, '') DESC, document.id
LIMIT $limit
