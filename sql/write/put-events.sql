-- Events put in, or in the place of those of the same id.
-- Parameters: $rows, a list of { id, type, name, date, earliest, latest, place, series, number, planned, parent, confidence, block, features, parentBy, placeBy }
INSERT INTO event (
  id, type, name, "date", earliest, latest, place, series, number, planned, parent, confidence, block, features, parentBy, placeBy
)
SELECT
  given.value ->> 'id',
  given.value ->> 'type',
  given.value ->> 'name',
  given.value ->> 'date',
  given.value ->> 'earliest',
  given.value ->> 'latest',
  given.value ->> 'place',
  given.value ->> 'series',
  given.value ->> 'number',
  given.value ->> 'planned',
  given.value ->> 'parent',
  given.value ->> 'confidence',
  given.value ->> 'block',
  given.value ->> 'features',
  given.value ->> 'parentBy',
  given.value ->> 'placeBy'
FROM (SELECT value FROM json_each($rows) LIMIT -1) AS given
WHERE true
ON CONFLICT (id) DO UPDATE SET
  type = excluded.type,
  name = excluded.name,
  "date" = excluded."date",
  earliest = excluded.earliest,
  latest = excluded.latest,
  place = excluded.place,
  series = excluded.series,
  number = excluded.number,
  planned = excluded.planned,
  parent = excluded.parent,
  confidence = excluded.confidence,
  block = excluded.block,
  features = excluded.features,
  parentBy = excluded.parentBy,
  placeBy = excluded.placeBy
