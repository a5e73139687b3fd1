-- The derived relation goes from pairs that invest in projects no more.
-- Parameters: $rows, a list of { organization, project }
DELETE FROM invests_in
WHERE (organization, project) IN (
    SELECT given.value ->> 'organization', given.value ->> 'project' FROM (SELECT value FROM json_each($rows) LIMIT -1) AS given
  )
  AND NOT EXISTS (
    SELECT 1 FROM stake WHERE stake.organization = invests_in.organization AND stake.project = invests_in.project
  )
