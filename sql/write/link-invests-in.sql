-- The derived relation comes to pairs that invest in projects.
-- Parameters: $rows, a list of { organization, project }
INSERT INTO invests_in (organization, project)
SELECT given.value ->> 'organization', given.value ->> 'project'
FROM (SELECT value FROM json_each($rows) LIMIT -1) AS given
WHERE EXISTS (
  SELECT 1 FROM stake WHERE stake.organization = given.value ->> 'organization' AND stake.project = given.value ->> 'project'
)
ON CONFLICT DO NOTHING
