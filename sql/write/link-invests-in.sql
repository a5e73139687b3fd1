-- The derived relation comes to pairs that invest in projects.
-- Parameters: $rows, a list of { organization, project }
INSERT INTO invests_in (organization, project)
SELECT DISTINCT stake.organization, stake.project
FROM (SELECT value FROM json_each($rows) LIMIT -1) AS given
JOIN stake ON stake.organization = given.value ->> 'organization' AND stake.project = given.value ->> 'project'
WHERE true
ON CONFLICT DO NOTHING
