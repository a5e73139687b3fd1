-- Changes of bodies put in, or in the place of those of the same id.
-- Parameters: $rows, a list of { id, kind, predecessor, successor, date, earliest, latest, confidence }
INSERT INTO reorganization (id, kind, predecessor, successor, "date", earliest, latest, confidence)
SELECT
  given.value ->> 'id',
  given.value ->> 'kind',
  given.value ->> 'predecessor',
  given.value ->> 'successor',
  given.value ->> 'date',
  given.value ->> 'earliest',
  given.value ->> 'latest',
  given.value ->> 'confidence'
FROM (SELECT value FROM json_each($rows) LIMIT -1) AS given
WHERE true
ON CONFLICT (id) DO UPDATE SET
  kind = excluded.kind,
  predecessor = excluded.predecessor,
  successor = excluded.successor,
  "date" = excluded."date",
  earliest = excluded.earliest,
  latest = excluded.latest,
  confidence = excluded.confidence
