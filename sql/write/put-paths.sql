-- Where documents were found; a path holds one document.
-- Parameters: $rows, a list of { path, document, folded }
INSERT INTO path (path, document, folded)
SELECT given.value ->> 'path', given.value ->> 'document', given.value ->> 'folded'
FROM (SELECT value FROM json_each($rows) LIMIT -1) AS given
WHERE true
ON CONFLICT (path) DO UPDATE SET document = excluded.document, folded = excluded.folded
