-- The events in which the bodies took part or that went to see them: newest first, undated last, then id.
-- Parameters: $ids, a list of ids
-- Columns: at, the place in $ids from 0, and the row of event
SELECT DISTINCT
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
JOIN (
  SELECT organization AS party, event FROM participation
  UNION ALL
  SELECT organization AS party, event FROM visit
) AS link ON link.party = coalesce((SELECT claim.entity FROM claim WHERE claim.id = asked.value), asked.value)
JOIN event ON event.id = link.event
ORDER BY "at", coalesce(event.earliest, '') DESC, event.id
