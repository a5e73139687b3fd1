-- Claims, not what they supported.
-- Parameters: $ids, a list of ids
DELETE FROM claim
WHERE claim.id IN (SELECT asked.value FROM json_each($ids) AS asked)
