-- What is known of each document without reading it, by id.
-- Parameters: none
-- Columns: id, sha256, rules, publisher, issued, url, publisherGiven, issuedGiven, paths
SELECT
  document.id,
  document.sha256,
  document.rules,
  document.publisher,
  document.issued,
  document.url,
  document.publisherGiven,
  document.issuedGiven,
  (SELECT json_group_array(path.path ORDER BY path.path) FROM path WHERE path.document = document.id) AS paths
FROM document
ORDER BY document.id
