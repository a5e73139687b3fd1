-- The events of the ids; the id of a claim leads to what it supports.
-- Parameters: $ids, a list of ids
-- Columns: at, the place in $ids from 0, and the row of event
SELECT
  asked.key AS "at",
  event.id,
  event.type,
  event.name,
  event."date",
  event.earliest,
  event.latest,
  event.place,
  event.series,
  event.number,
  event.planned,
  event.parent,
  event.confidence
FROM json_each($ids) AS asked
JOIN event ON event.id = coalesce((SELECT claim.entity FROM claim WHERE claim.id = asked.value), asked.value)
ORDER BY "at"
