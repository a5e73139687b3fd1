-- Corrections put in, or in the place of those of the same id.
-- Parameters: $rows, a list of { id, action, document, kind, claim, quote, said, change, original, reason, user, at, withdrawnAt, withdrawnBy }
INSERT INTO correction (
  id, action, document, kind, claim, quote, said, change, original, reason, "user", "at", withdrawnAt, withdrawnBy
)
SELECT
  given.value ->> 'id',
  given.value ->> 'action',
  given.value ->> 'document',
  given.value ->> 'kind',
  given.value ->> 'claim',
  given.value ->> 'quote',
  given.value ->> 'said',
  given.value ->> 'change',
  given.value ->> 'original',
  given.value ->> 'reason',
  given.value ->> 'user',
  given.value ->> 'at',
  given.value ->> 'withdrawnAt',
  given.value ->> 'withdrawnBy'
FROM (SELECT value FROM json_each($rows) LIMIT -1) AS given
WHERE true
ON CONFLICT (id) DO UPDATE SET
  action = excluded.action,
  document = excluded.document,
  kind = excluded.kind,
  claim = excluded.claim,
  quote = excluded.quote,
  said = excluded.said,
  change = excluded.change,
  original = excluded.original,
  reason = excluded.reason,
  "user" = excluded."user",
  "at" = excluded."at",
  withdrawnAt = excluded.withdrawnAt,
  withdrawnBy = excluded.withdrawnBy
