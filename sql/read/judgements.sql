-- All judgements, by time, then id.
-- Parameters: none
-- Columns: the row of judgement
SELECT
  judgement.id,
  judgement.one,
  judgement.other,
  judgement.verdict,
  judgement."user",
  judgement."at",
  judgement.note,
  judgement.withdrawnAt,
  judgement.withdrawnBy
FROM judgement
ORDER BY judgement."at", judgement.id
