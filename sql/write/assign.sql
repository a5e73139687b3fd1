-- Sets the row that each claim supports.
-- Parameters: $rows, a list of { id, entity }
UPDATE claim
SET entity = given.value ->> 'entity'
FROM (SELECT value FROM json_each($rows) LIMIT -1) AS given
WHERE claim.id = given.value ->> 'id'
