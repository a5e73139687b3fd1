-- In what they took part, by the event's first day, newest first, undated last, then id.
-- Parameters: $ids, a list of ids
-- Columns: at, the place in $ids from 0, and the row of participation
SELECT
  asked.key AS "at",
  participation.id,
  participation.event,
  participation.person,
  participation.organization,
  participation.role,
  participation.verb,
  participation."order",
  participation.unordered,
  participation.printedTitle,
  participation.onBehalfOf,
  participation.confidence
FROM json_each($ids) AS asked
JOIN participation ON participation.person = coalesce((SELECT claim.entity FROM claim WHERE claim.id = asked.value), asked.value)
JOIN event ON event.id = participation.event
ORDER BY "at", coalesce(event.earliest, '') DESC, participation.id
