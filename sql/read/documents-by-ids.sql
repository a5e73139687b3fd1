-- The documents of the ids.
-- Parameters: $ids, a list of ids
-- Columns: at, the place in $ids from 0, and the row of document
SELECT
  asked.key AS "at",
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
FROM json_each($ids) AS asked
JOIN document ON document.id = asked.value
ORDER BY "at"
