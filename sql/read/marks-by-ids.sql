-- By what people and bodies are known for the same as others; the id of a claim leads to what it supports.
-- Parameters: $ids, a list of ids
-- Columns: at, the place in $ids from 0, id, block and features
WITH
  asked AS (
    SELECT asked.key AS "at", coalesce((SELECT claim.entity FROM claim WHERE claim.id = asked.value), asked.value) AS id
    FROM json_each($ids) AS asked
  )
SELECT asked."at", person.id, person.block, person.features FROM asked JOIN person ON person.id = asked.id
UNION ALL
SELECT asked."at", organization.id, organization.block, organization.features
FROM asked
JOIN organization ON organization.id = asked.id
ORDER BY "at"
