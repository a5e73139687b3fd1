-- What is evidenced by what.
-- Parameters: $rows, a list of { subject, evidence }
INSERT INTO evidenced (subject, evidence)
SELECT given.value ->> 'subject', given.value ->> 'evidence'
FROM (SELECT value FROM json_each($rows) LIMIT -1) AS given
WHERE true
ON CONFLICT DO NOTHING
