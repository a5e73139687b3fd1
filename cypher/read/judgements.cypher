// All judgements, by time, then id.
// Parameters: none
// Columns: the row of judgement
MATCH (judgement:Judgement)
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
ORDER BY judgement.at, judgement.id
