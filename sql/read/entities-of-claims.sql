-- The row that each claim supports, by claim; claims that support none are left out.
-- Parameters: $ids, a list of ids
-- Columns: id, entity
SELECT claim.id, claim.entity
FROM claim
WHERE claim.id IN (SELECT asked.value FROM json_each($ids) AS asked) AND claim.entity IS NOT NULL
ORDER BY claim.id
