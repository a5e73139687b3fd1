// The whole text of the documents.
// Parameters: $ids, a list of ids
// Columns: at, the place in $ids from 0; text
UNWIND range(0, size($ids) - 1) AS at
MATCH (document:Document {id: $ids[at]})
RETURN at, document.text AS text
ORDER BY at
