-- What the people of the events went to see, by name, then id.
-- Parameters: $ids, a list of ids
-- Columns: at, the place in $ids from 0, and the row of visit
SELECT
  asked.key AS "at",
  visit.id,
  visit.event,
  visit.name,
  visit.organization,
  visit.place,
  visit.project
FROM json_each($ids) AS asked
JOIN visit ON visit.event = coalesce((SELECT claim.entity FROM claim WHERE claim.id = asked.value), asked.value)
ORDER BY "at", visit.name, visit.id
