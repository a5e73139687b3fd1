-- Judgements put in, or in the place of those of the same id.
-- Parameters: $rows, a list of { id, one, other, verdict, user, at, note, withdrawnAt, withdrawnBy }
INSERT INTO judgement (
  id, one, other, verdict, "user", "at", note, withdrawnAt, withdrawnBy
)
SELECT
  given.value ->> 'id',
  given.value ->> 'one',
  given.value ->> 'other',
  given.value ->> 'verdict',
  given.value ->> 'user',
  given.value ->> 'at',
  given.value ->> 'note',
  given.value ->> 'withdrawnAt',
  given.value ->> 'withdrawnBy'
FROM (SELECT value FROM json_each($rows) LIMIT -1) AS given
WHERE true
ON CONFLICT (id) DO UPDATE SET
  one = excluded.one,
  other = excluded.other,
  verdict = excluded.verdict,
  "user" = excluded."user",
  "at" = excluded."at",
  note = excluded.note,
  withdrawnAt = excluded.withdrawnAt,
  withdrawnBy = excluded.withdrawnBy
