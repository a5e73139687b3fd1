// Paths, not what was found there.
// Parameters: $paths, a list
MATCH (path:Path)
WHERE path.path IN $paths
DETACH DELETE path
