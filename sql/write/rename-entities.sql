-- Rows of the entity layer get other ids, and whatever refers to them follows.
-- Parameters: $rows, a list of { id, to }
UPDATE node
SET id = given.value ->> 'to'
FROM (SELECT value FROM json_each($rows) LIMIT -1) AS given
WHERE node.id = given.value ->> 'id' AND node.kind NOT IN ('document', 'article')
