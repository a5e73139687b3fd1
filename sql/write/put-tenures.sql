-- Tenures put in, or in the place of those of the same id.
-- Parameters: $rows, a list of { id, person, post, attestedFrom, attestedTo, startEarliest, startLatest, endEarliest, endLatest, former, confidence }
INSERT INTO tenure (
  id, person, post, attestedFrom, attestedTo, startEarliest, startLatest, endEarliest, endLatest, former, confidence
)
SELECT
  given.value ->> 'id',
  given.value ->> 'person',
  given.value ->> 'post',
  given.value ->> 'attestedFrom',
  given.value ->> 'attestedTo',
  given.value ->> 'startEarliest',
  given.value ->> 'startLatest',
  given.value ->> 'endEarliest',
  given.value ->> 'endLatest',
  given.value ->> 'former',
  given.value ->> 'confidence'
FROM (SELECT value FROM json_each($rows) LIMIT -1) AS given
WHERE true
ON CONFLICT (id) DO UPDATE SET
  person = excluded.person,
  post = excluded.post,
  attestedFrom = excluded.attestedFrom,
  attestedTo = excluded.attestedTo,
  startEarliest = excluded.startEarliest,
  startLatest = excluded.startLatest,
  endEarliest = excluded.endEarliest,
  endLatest = excluded.endLatest,
  former = excluded.former,
  confidence = excluded.confidence
