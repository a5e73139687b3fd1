// The stored judgements behind $afterId, by id.
// Parameters: $afterId, empty to begin; $limit
// Columns: the stored row of judgement
MATCH (judgement:Judgement)
WHERE judgement.id > $afterId
WITH judgement
ORDER BY judgement.id
LIMIT $limit
RETURN
  judgement.id AS id,
  judgement.one AS one,
  judgement.other AS other,
  judgement.verdict AS verdict,
  judgement.user AS user,
  judgement.at AS at,
  judgement.note AS note,
  judgement.withdrawnAt AS withdrawnAt,
  judgement.withdrawnBy AS withdrawnBy
ORDER BY judgement.id
