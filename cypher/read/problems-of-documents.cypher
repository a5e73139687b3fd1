// What the texts of the documents left open.
// Parameters: $ids, a list of ids
// Columns: at, the place in $ids from 0; problems
UNWIND range(0, size($ids) - 1) AS at
WITH at, $ids[at] AS asked
MATCH (document:Document {id: asked})
RETURN at, document.problems AS problems
ORDER BY at
