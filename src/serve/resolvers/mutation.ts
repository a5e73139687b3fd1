import { correct, withdrawClaim, withdrawCorrection } from './corrections.ts';
import { ingest, remove } from './ingest.ts';
import { judge, withdrawJudgement } from './judgements.ts';

export const Mutation = {
  ingest,
  removeDocument: remove,
  judge,
  withdrawJudgement,
  correct,
  withdrawClaim,
  withdrawCorrection,
};
