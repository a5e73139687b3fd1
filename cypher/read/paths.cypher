// The given paths and the paths of the given documents, by path.
// Parameters: $paths and $documents, lists
// Columns: path, document
MATCH (path:Path)-[:LEADS_TO]->(document:Document)
WHERE path.path IN $paths
RETURN path.path AS path, document.id AS document
ORDER BY path
UNION
MATCH (path:Path)-[:LEADS_TO]->(document:Document)
WHERE document.id IN $documents
RETURN path.path AS path, document.id AS document
ORDER BY path
