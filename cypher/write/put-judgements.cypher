// Judgements put in, or in the place of those of the same id.
// Parameters: $rows, a list of { id, one, other, verdict, user, at, note, withdrawnAt, withdrawnBy }
UNWIND $rows AS row
WITH row.id AS id, last(collect(row)) AS row
MERGE (judgement:Judgement {id: id})
SET
  judgement.one = row.one,
  judgement.other = row.other,
  judgement.verdict = row.verdict,
  judgement.user = row.user,
  judgement.at = row.at,
  judgement.note = row.note,
  judgement.withdrawnAt = row.withdrawnAt,
  judgement.withdrawnBy = row.withdrawnBy
