-- People put in, or in the place of those of the same id.
-- Parameters: $rows, a list of { id, name, aliases, pinyin, initials, byline, block, features }
INSERT INTO person (
  id, name, aliases, pinyin, initials, byline, block, features
)
SELECT
  given.value ->> 'id',
  given.value ->> 'name',
  given.value ->> 'aliases',
  given.value ->> 'pinyin',
  given.value ->> 'initials',
  given.value ->> 'byline',
  given.value ->> 'block',
  given.value ->> 'features'
FROM (SELECT value FROM json_each($rows) LIMIT -1) AS given
WHERE true
ON CONFLICT (id) DO UPDATE SET
  name = excluded.name,
  aliases = excluded.aliases,
  pinyin = excluded.pinyin,
  initials = excluded.initials,
  byline = excluded.byline,
  block = excluded.block,
  features = excluded.features
