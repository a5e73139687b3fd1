// Corrections put in, or in the place of those of the same id.
// Parameters: $rows, a list of { id, action, document, kind, claim, quote, said, change, original, reason, user, at, withdrawnAt, withdrawnBy }
UNWIND $rows AS row
WITH row.id AS id, last(collect(row)) AS row
MERGE (correction:Correction {id: id})
SET
  correction.action = row.action,
  correction.document = row.document,
  correction.kind = row.kind,
  correction.claim = row.claim,
  correction.quote = row.quote,
  correction.said = row.said,
  correction.change = row.change,
  correction.original = row.original,
  correction.reason = row.reason,
  correction.user = row.user,
  correction.at = row.at,
  correction.withdrawnAt = row.withdrawnAt,
  correction.withdrawnBy = row.withdrawnBy
