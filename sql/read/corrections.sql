-- All corrections, by time, then id.
-- Parameters: none
-- Columns: the row of correction
SELECT
  correction.id,
  correction.action,
  correction.document,
  correction.kind,
  correction.claim,
  correction.quote,
  correction.said,
  correction.change,
  correction.original,
  correction.reason,
  correction."user",
  correction."at",
  correction.withdrawnAt,
  correction.withdrawnBy
FROM correction
ORDER BY correction."at", correction.id
