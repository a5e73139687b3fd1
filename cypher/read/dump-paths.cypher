// Paths behind $afterPath, by path.
// Parameters: $afterPath, empty to begin; $limit
// Columns: path, document
MATCH (path:Path)-[:LEADS_TO]->(document:Document)
WHERE path.path > $afterPath
RETURN path.path AS path, document.id AS document
ORDER BY path.path
LIMIT $limit
