-- Stakes put in, or in the place of those of the same id.
-- Parameters: $rows, a list of { id, organization, project, amountAmount, amountCurrency, amountText, amountMin, amountMax, amountApproximate, confidence }
INSERT INTO stake (
  id, organization, project, amountAmount, amountCurrency, amountText, amountMin, amountMax, amountApproximate, confidence
)
SELECT
  given.value ->> 'id',
  given.value ->> 'organization',
  given.value ->> 'project',
  given.value ->> 'amountAmount',
  given.value ->> 'amountCurrency',
  given.value ->> 'amountText',
  given.value ->> 'amountMin',
  given.value ->> 'amountMax',
  given.value ->> 'amountApproximate',
  given.value ->> 'confidence'
FROM (SELECT value FROM json_each($rows) LIMIT -1) AS given
WHERE true
ON CONFLICT (id) DO UPDATE SET
  organization = excluded.organization,
  project = excluded.project,
  amountAmount = excluded.amountAmount,
  amountCurrency = excluded.amountCurrency,
  amountText = excluded.amountText,
  amountMin = excluded.amountMin,
  amountMax = excluded.amountMax,
  amountApproximate = excluded.amountApproximate,
  confidence = excluded.confidence
