-- The derived relation made anew from all rows, after a restore.
-- Parameters: none
INSERT INTO invests_in (organization, project)
SELECT DISTINCT stake.organization, stake.project
FROM stake
WHERE stake.organization IS NOT NULL AND stake.project IS NOT NULL
ON CONFLICT DO NOTHING
