-- Rows of the entity layer; what may be without them loses the reference.
-- Parameters: $ids, a list of ids
DELETE FROM node
WHERE node.kind NOT IN ('document', 'article') AND node.id IN (SELECT asked.value FROM json_each($ids) AS asked)
