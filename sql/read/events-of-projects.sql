-- The events that went to see the projects, and those of which the same stretch of a text tells: newest first, undated last, then id.
-- Parameters: $ids, a list of ids
-- Columns: at, the place in $ids from 0, and the row of event
WITH
  subject AS (
    SELECT asked.key AS "at", coalesce((SELECT claim.entity FROM claim WHERE claim.id = asked.value), asked.value) AS id
    FROM json_each($ids) AS asked
  ),
  link AS (
    SELECT subject."at", visit.event FROM subject JOIN visit ON visit.project = subject.id
    UNION
    SELECT subject."at", event.id
    FROM subject
    JOIN evidenced AS told ON told.subject = subject.id
    JOIN evidenced AS shared ON shared.evidence = told.evidence
    JOIN event ON event.id = shared.subject
    WHERE EXISTS (SELECT 1 FROM project WHERE project.id = subject.id)
  )
SELECT
  link."at",
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
FROM link
JOIN event ON event.id = link.event
ORDER BY "at", coalesce(event.earliest, '') DESC, event.id
