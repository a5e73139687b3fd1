-- The derived relation goes from pairs that invest in projects no more.
-- Parameters: $rows, a list of { organization, project }
DELETE FROM invests_in
WHERE EXISTS (
    SELECT 1 FROM json_each($rows) AS given
    WHERE invests_in.organization = given.value ->> 'organization' AND invests_in.project = given.value ->> 'project'
  )
  AND NOT EXISTS (
    SELECT 1 FROM stake WHERE stake.organization = invests_in.organization AND stake.project = invests_in.project
  )
