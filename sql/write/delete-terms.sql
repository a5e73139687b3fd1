-- The words by which the nodes are found, before others are put.
-- Parameters: $ids, a list of ids
DELETE FROM term
WHERE term.node IN (SELECT asked.value FROM json_each($ids) AS asked)
