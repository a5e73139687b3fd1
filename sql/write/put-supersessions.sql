-- That paths held documents until others took their place.
-- Parameters: $rows, a list of { path, document, by, at }
INSERT INTO supersession (path, document, "by", "at")
SELECT given.value ->> 'path', given.value ->> 'document', given.value ->> 'by', given.value ->> 'at'
FROM (SELECT value FROM json_each($rows) LIMIT -1) AS given
WHERE true
ON CONFLICT DO NOTHING
