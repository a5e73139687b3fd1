-- Organizations put in, or in the place of those of the same id.
-- Parameters: $rows, a list of { id, name, aliases, pinyin, initials, kind, level, parent, place, block, features, parentBy, placeBy }
INSERT INTO organization (
  id, name, aliases, pinyin, initials, kind, level, parent, place, block, features, parentBy, placeBy
)
SELECT
  given.value ->> 'id',
  given.value ->> 'name',
  given.value ->> 'aliases',
  given.value ->> 'pinyin',
  given.value ->> 'initials',
  given.value ->> 'kind',
  given.value ->> 'level',
  given.value ->> 'parent',
  given.value ->> 'place',
  given.value ->> 'block',
  given.value ->> 'features',
  given.value ->> 'parentBy',
  given.value ->> 'placeBy'
FROM (SELECT value FROM json_each($rows) LIMIT -1) AS given
WHERE true
ON CONFLICT (id) DO UPDATE SET
  name = excluded.name,
  aliases = excluded.aliases,
  pinyin = excluded.pinyin,
  initials = excluded.initials,
  kind = excluded.kind,
  level = excluded.level,
  parent = excluded.parent,
  place = excluded.place,
  block = excluded.block,
  features = excluded.features,
  parentBy = excluded.parentBy,
  placeBy = excluded.placeBy
