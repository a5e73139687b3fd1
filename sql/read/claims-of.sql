-- What documents say that supports entities and claims of the graph, by claim.
-- Parameters: $ids, a list of ids
-- Columns: at, the place in $ids from 0, and the row of claim
SELECT
  asked.key AS "at",
  claim.id,
  claim.document,
  claim.kind,
  claim.block,
  claim.data,
  claim.evidence,
  claim.entity
FROM json_each($ids) AS asked
JOIN claim ON claim.entity = coalesce((SELECT named.entity FROM claim AS named WHERE named.id = asked.value), asked.value)
ORDER BY "at", claim.id
