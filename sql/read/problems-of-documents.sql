-- What the texts of the documents left open.
-- Parameters: $ids, a list of ids
-- Columns: at, the place in $ids from 0; problems
SELECT asked.key AS "at", document.problems
FROM json_each($ids) AS asked
JOIN document ON document.id = asked.value
ORDER BY "at"
