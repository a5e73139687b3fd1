-- Paths behind $afterPath, by path.
-- Parameters: $afterPath, empty to begin; $limit
-- Columns: path, document
SELECT path.path, path.document
FROM path
WHERE path.path > $afterPath
ORDER BY path.path
LIMIT $limit
