export { type Acting, audit } from './audit.ts';
export { type Change, correctClaim, type Correcting, withdrawCorrection } from './correct.ts';
export { type CorrectableField, correctableFields, isWithdrawable } from './corrections.ts';
export type { LoadItem } from './batches.ts';
export {
  addPaths,
  type LoadOptions,
  loadDocuments,
  removeDocument,
  removePath,
  type Writable,
} from './documents.ts';
export { judge, type JudgementReport, judgementsIn, type Judging, withdrawJudgement } from './judge.ts';
export type { Holding } from './paths.ts';
export type { Correction, DocumentReport, LoadReport, Outcome, RowCounts } from './report.ts';
export { membersIn } from './references.ts';
export { type DocumentRows, toRows } from './rows.ts';
