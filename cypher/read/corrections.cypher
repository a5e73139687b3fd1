// All corrections, by time, then id.
// Parameters: none
// Columns: the row of correction
MATCH (correction:Correction)
RETURN
  correction.id AS id,
  correction.action AS action,
  correction.document AS document,
  correction.kind AS kind,
  correction.claim AS claim,
  correction.quote AS quote,
  correction.said AS said,
  correction.change AS change,
  correction.original AS original,
  correction.reason AS reason,
  correction.user AS user,
  correction.at AS at,
  correction.withdrawnAt AS withdrawnAt,
  correction.withdrawnBy AS withdrawnBy
ORDER BY correction.at, correction.id
