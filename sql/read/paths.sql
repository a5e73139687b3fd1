-- The given paths and the paths of the given documents, by path.
-- Parameters: $paths and $documents, lists
-- Columns: path, document
SELECT path.path, path.document
FROM path
WHERE path.path IN (SELECT asked.value FROM json_each($paths) AS asked)
  OR path.document IN (SELECT asked.value FROM json_each($documents) AS asked)
ORDER BY path.path
