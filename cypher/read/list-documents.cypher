// Documents, by day of issue, newest first, unknown last, then id.
// $afterKey is the day, empty for a document without; $fragment is the folded fragment itself, for paths, or null.
// Parameters: $text, what a fragment is made into or null; $fragment, $from, $to, $problems, whether the text left something open, or null; $afterKey and $afterId, the key and id behind which to go on; $limit
// Columns: the row of document
CALL () {
  WITH * WHERE $text IS NULL
  MATCH (document:Document)
  WHERE document.day <= $afterKey AND NOT (document.day = $afterKey AND document.id <= $afterId)
    AND ($from IS NULL OR coalesce(document.latest, document.earliest) IS NOT NULL AND coalesce(document.latest, '9999') >= $from)
    AND ($to IS NULL OR coalesce(document.earliest, document.latest) IS NOT NULL AND coalesce(document.earliest, '') <= $to)
    AND ($problems IS NULL OR (document.problems <> '[]') = $problems)
  RETURN document
  ORDER BY document.day DESC, document.id
  LIMIT $limit
  UNION
  WITH * WHERE $text IS NOT NULL
  CALL db.index.fulltext.queryNodes('term_grams', $text) YIELD node AS term
  MATCH (term)-[:FINDS]->(document:Document)
  WHERE document.day <= $afterKey AND NOT (document.day = $afterKey AND document.id <= $afterId)
    AND ($from IS NULL OR coalesce(document.latest, document.earliest) IS NOT NULL AND coalesce(document.latest, '9999') >= $from)
    AND ($to IS NULL OR coalesce(document.earliest, document.latest) IS NOT NULL AND coalesce(document.earliest, '') <= $to)
    AND ($problems IS NULL OR (document.problems <> '[]') = $problems)
  RETURN DISTINCT document
  ORDER BY document.day DESC, document.id
  LIMIT $limit
  UNION
  WITH * WHERE $text IS NOT NULL
  MATCH (path:Path)-[:LEADS_TO]->(document:Document)
  WHERE document.day <= $afterKey AND NOT (document.day = $afterKey AND document.id <= $afterId)
    AND ($from IS NULL OR coalesce(document.latest, document.earliest) IS NOT NULL AND coalesce(document.latest, '9999') >= $from)
    AND ($to IS NULL OR coalesce(document.earliest, document.latest) IS NOT NULL AND coalesce(document.earliest, '') <= $to)
    AND ($problems IS NULL OR (document.problems <> '[]') = $problems)
    AND path.folded CONTAINS $fragment
  RETURN DISTINCT document
  ORDER BY document.day DESC, document.id
  LIMIT $limit
}
WITH document
ORDER BY document.day DESC, document.id
LIMIT $limit
RETURN
  document.id AS id,
  document.sha256 AS sha256,
  document.title AS title,
  document.publisher AS publisher,
  document.publisherPlace AS publisherPlace,
  document.issued AS issued,
  document.earliest AS earliest,
  document.latest AS latest,
  document.rules AS rules,
  document.format AS format,
  document.url AS url,
  COLLECT { MATCH (path:Path)-[:LEADS_TO]->(document) RETURN path.path ORDER BY path.path } AS paths
ORDER BY document.day DESC, document.id
