-- Observations put in, or in the place of those of the same id.
-- Parameters: $rows, a list of { id, document, name, text, value, unit, growthText, growth, period, earliest, latest, organization, confidence }
INSERT INTO observation (
  id, document, name, "text", "value", unit, growthText, growth, period, earliest, latest, organization, confidence
)
SELECT
  given.value ->> 'id',
  given.value ->> 'document',
  given.value ->> 'name',
  given.value ->> 'text',
  given.value ->> 'value',
  given.value ->> 'unit',
  given.value ->> 'growthText',
  given.value ->> 'growth',
  given.value ->> 'period',
  given.value ->> 'earliest',
  given.value ->> 'latest',
  given.value ->> 'organization',
  given.value ->> 'confidence'
FROM (SELECT value FROM json_each($rows) LIMIT -1) AS given
WHERE true
ON CONFLICT (id) DO UPDATE SET
  document = excluded.document,
  name = excluded.name,
  "text" = excluded."text",
  "value" = excluded."value",
  unit = excluded.unit,
  growthText = excluded.growthText,
  growth = excluded.growth,
  period = excluded.period,
  earliest = excluded.earliest,
  latest = excluded.latest,
  organization = excluded.organization,
  confidence = excluded.confidence
