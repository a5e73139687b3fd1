-- The whole text of the documents.
-- Parameters: $ids, a list of ids
-- Columns: at, the place in $ids from 0; text
SELECT asked.key AS "at", document.text
FROM json_each($ids) AS asked
JOIN document ON document.id = asked.value
ORDER BY "at"
