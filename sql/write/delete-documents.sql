-- Documents with their articles, evidences, claims and paths.
-- Parameters: $ids, a list of ids
DELETE FROM node
WHERE node.kind = 'document' AND node.id IN (SELECT asked.value FROM json_each($ids) AS asked)
