// The whole text of the documents.
// Parameters: $ids, a list of ids
// Columns: at, the place in $ids from 0; text
UNWIND range(0, size($ids) - 1) AS at
WITH at, $ids[at] AS asked
MATCH (document:Document {id: asked})
RETURN at, document.text AS text
ORDER BY at
