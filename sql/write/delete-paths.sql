-- Paths, not what was found there.
-- Parameters: $paths, a list
DELETE FROM path
WHERE path.path IN (SELECT asked.value FROM json_each($paths) AS asked)
