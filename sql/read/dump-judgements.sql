-- The stored judgements behind $afterId, by id.
-- Parameters: $afterId, empty to begin; $limit
-- Columns: the stored row of judgement
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
WHERE judgement.id > $afterId
ORDER BY judgement.id
LIMIT $limit
