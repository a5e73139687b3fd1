-- Projects put in, or in the place of those of the same id.
-- Parameters: $rows, a list of { id, name, aliases, capacity, stage, site, place, investmentAmount, investmentCurrency, investmentText, investmentMin, investmentMax, investmentApproximate, registeredCapitalAmount, registeredCapitalCurrency, registeredCapitalText, registeredCapitalMin, registeredCapitalMax, registeredCapitalApproximate, confidence, block, features, placeBy }
INSERT INTO project (
  id, name, aliases, capacity, stage, site, place, investmentAmount, investmentCurrency, investmentText, investmentMin, investmentMax, investmentApproximate, registeredCapitalAmount, registeredCapitalCurrency, registeredCapitalText, registeredCapitalMin, registeredCapitalMax, registeredCapitalApproximate, confidence, block, features, placeBy
)
SELECT
  given.value ->> 'id',
  given.value ->> 'name',
  given.value ->> 'aliases',
  given.value ->> 'capacity',
  given.value ->> 'stage',
  given.value ->> 'site',
  given.value ->> 'place',
  given.value ->> 'investmentAmount',
  given.value ->> 'investmentCurrency',
  given.value ->> 'investmentText',
  given.value ->> 'investmentMin',
  given.value ->> 'investmentMax',
  given.value ->> 'investmentApproximate',
  given.value ->> 'registeredCapitalAmount',
  given.value ->> 'registeredCapitalCurrency',
  given.value ->> 'registeredCapitalText',
  given.value ->> 'registeredCapitalMin',
  given.value ->> 'registeredCapitalMax',
  given.value ->> 'registeredCapitalApproximate',
  given.value ->> 'confidence',
  given.value ->> 'block',
  given.value ->> 'features',
  given.value ->> 'placeBy'
FROM (SELECT value FROM json_each($rows) LIMIT -1) AS given
WHERE true
ON CONFLICT (id) DO UPDATE SET
  name = excluded.name,
  aliases = excluded.aliases,
  capacity = excluded.capacity,
  stage = excluded.stage,
  site = excluded.site,
  place = excluded.place,
  investmentAmount = excluded.investmentAmount,
  investmentCurrency = excluded.investmentCurrency,
  investmentText = excluded.investmentText,
  investmentMin = excluded.investmentMin,
  investmentMax = excluded.investmentMax,
  investmentApproximate = excluded.investmentApproximate,
  registeredCapitalAmount = excluded.registeredCapitalAmount,
  registeredCapitalCurrency = excluded.registeredCapitalCurrency,
  registeredCapitalText = excluded.registeredCapitalText,
  registeredCapitalMin = excluded.registeredCapitalMin,
  registeredCapitalMax = excluded.registeredCapitalMax,
  registeredCapitalApproximate = excluded.registeredCapitalApproximate,
  confidence = excluded.confidence,
  block = excluded.block,
  features = excluded.features,
  placeBy = excluded.placeBy
