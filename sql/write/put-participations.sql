-- Participations put in, or in the place of those of the same id.
-- Parameters: $rows, a list of { id, event, person, organization, role, verb, order, unordered, printedTitle, onBehalfOf, confidence }
INSERT INTO participation (
  id, event, person, organization, role, verb, "order", unordered, printedTitle, onBehalfOf, confidence
)
SELECT
  given.value ->> 'id',
  given.value ->> 'event',
  given.value ->> 'person',
  given.value ->> 'organization',
  given.value ->> 'role',
  given.value ->> 'verb',
  given.value ->> 'order',
  given.value ->> 'unordered',
  given.value ->> 'printedTitle',
  given.value ->> 'onBehalfOf',
  given.value ->> 'confidence'
FROM (SELECT value FROM json_each($rows) LIMIT -1) AS given
WHERE true
ON CONFLICT (id) DO UPDATE SET
  event = excluded.event,
  person = excluded.person,
  organization = excluded.organization,
  role = excluded.role,
  verb = excluded.verb,
  "order" = excluded."order",
  unordered = excluded.unordered,
  printedTitle = excluded.printedTitle,
  onBehalfOf = excluded.onBehalfOf,
  confidence = excluded.confidence
