-- Stored tenures that refer to any of the rows, by id.
-- Parameters: $ids, a list of ids
-- Columns: the stored row of tenure
SELECT
  tenure.id,
  tenure.person,
  tenure.post,
  tenure.attestedFrom,
  tenure.attestedTo,
  tenure.startEarliest,
  tenure.startLatest,
  tenure.endEarliest,
  tenure.endLatest,
  tenure.former,
  tenure.confidence
FROM tenure
WHERE tenure.person IN (SELECT asked.value FROM json_each($ids) AS asked)
  OR tenure.post IN (SELECT asked.value FROM json_each($ids) AS asked)
ORDER BY tenure.id
