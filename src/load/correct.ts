import type { CorrectionRow, GraphStore, GraphWriter, StoredClaim } from '../graph/index.ts';
import { type BodyRole, type Claim, dateBounds, Failure } from '../model/index.ts';
import { type Acting, audit } from './audit.ts';
import { applyChange } from './change.ts';
import { changedBy, correct, correctable, isWithdrawable, saidBy, uncorrected } from './corrections.ts';
import { correctionId } from './ids.ts';
import { standing } from './withdrawn.ts';

/** What is put right, each in the words of the document: the names of people and bodies that it names. */
export type Change = Readonly<Partial<Record<'role' | 'title' | 'date' | 'person' | 'body', string>>>;

export interface Correcting {
  /** Id of a claim, or of a row that one claim alone supports. */
  readonly claim: string;
  readonly reason: string;
  /** Null to withdraw what the claim says. */
  readonly change: Change | null;
}

const ROLES: Readonly<Record<BodyRole, true>> = {
  attend: true,
  chair: true,
  speak: true,
  lead: true,
  host: true,
  accompany: true,
  report: true,
  explain: true,
  witness: true,
  unveil: true,
  sign: true,
  other: true,
  organizer: true,
  sponsor: true,
  visited: true,
};

/**
 * Withdraws or puts right what a document says, in one write.
 *
 * @throws Failure `correction.claim`, `correction.several` for a row that several claims support, `correction.kind`
 *   for what cannot be withdrawn, `correction.field`, `correction.value`, `correction.reason`
 */
export async function correctClaim(
  store: Pick<GraphStore, 'claimsOf' | 'evidenceOf' | 'evidencesByIds' | 'write'>,
  { claim: id, reason, change }: Correcting,
  { user, at }: Acting,
): Promise<CorrectionRow> {
  if (reason.trim() === '') throw noReason();
  const claim = await claimAt(store, id);
  const [evidence] = await store.evidencesByIds(claim.evidence.slice(0, 1));
  return store.write(async (writer) => {
    const claims = await writer.claimsOfDocuments([claim.document]);
    assertCorrectable(claim, change, claims);
    const correction: CorrectionRow = {
      id: correctionId(claim.id, at, user, change ?? {}),
      action: change === null ? 'withdraw' : 'correct',
      document: claim.document,
      kind: claim.kind,
      claim: claim.id,
      quote: evidence?.quote ?? '',
      said: saidBy(claim, claims),
      change: change ?? {},
      original: null,
      reason,
      user,
      at,
      withdrawnAt: null,
      withdrawnBy: null,
    };
    const [made] = await restate(writer, claims, correction);
    const detail = { claim: claim.id, said: correction.said, change: correction.change, reason };
    await audit(writer, { user, at }, change === null ? 'withdraw-claim' : 'correct', correction.id, detail);
    return made!;
  });
}

/**
 * Takes a correction back: the document says again what it was read for.
 *
 * @throws Failure `correction.not-there`, `correction.withdrawn`
 */
export async function withdrawCorrection(
  store: Pick<GraphStore, 'write'>,
  id: string,
  { user, at }: Acting,
): Promise<CorrectionRow> {
  return store.write(async (writer) => {
    const found = standing('correction', await writer.corrections(), id);
    const claims = await writer.claimsOfDocuments([found.document]);
    const [made] = await restate(writer, claims, { ...found, withdrawnAt: at, withdrawnBy: user });
    await audit(writer, { user, at }, 'withdraw-correction', id, { claim: found.claim });
    return made!;
  });
}

/** Has a document say what corrections, one of them new or changed, make of what it was read for. */
async function restate(
  writer: GraphWriter,
  stored: readonly StoredClaim[],
  correction: CorrectionRow,
): Promise<readonly CorrectionRow[]> {
  const before = (await writer.corrections()).filter(({ document }) => document === correction.document);
  const raw = uncorrected(stored, before);
  const now = [...before.filter(({ id }) => id !== correction.id), correction].toSorted((a, b) =>
    a.at < b.at || (a.at === b.at && a.id < b.id) ? -1 : 1,
  );
  const { claims, corrections } = correct({ claims: raw, quotes: new Map() }, now);
  await writer.putCorrections(corrections);
  const restated = { before: stored, after: claims };
  await applyChange(writer, { leaving: [], replaced: [], arriving: [], restated });
  return corrections.filter(({ id }) => id === correction.id);
}

/** A row may have the id of its first claim: that claim is meant. */
async function claimAt(store: Pick<GraphStore, 'claimsOf'>, id: string): Promise<StoredClaim> {
  const [claims] = await store.claimsOf([id]);
  const own = claims!.find((claim) => claim.id === id);
  if (own) return own;
  if (claims!.length === 1) return claims![0]!;
  if (claims!.length === 0) throw noClaim(id);
  throw several(
    id,
    claims!.map((claim) => claim.id),
  );
}

function assertCorrectable(claim: StoredClaim, change: Change | null, claims: readonly Claim[]): void {
  if (change === null) {
    if (!isWithdrawable(claim)) throw notAStatement(claim);
    return;
  }
  const fields = Object.keys(change);
  const known = correctable(claim.kind);
  if (fields.length === 0 || fields.some((field) => !known.includes(field)))
    throw wrongField(claim, fields, known);
  const { role, date } = change;
  if (role !== undefined && !(role in ROLES)) throw wrongValue('role', role, Object.keys(ROLES).join(', '));
  if (date !== undefined && dateBounds(date) === null) throw wrongValue('date', date, 'a date of EDTF');
  if (changedBy(claim, change, claims) === null)
    throw wrongValue(
      'name',
      [change.person, change.body].filter((name) => name !== undefined).join(', '),
      'a person or body that the document names',
    );
}

const noReason = (): Failure =>
  new Failure('correction.reason', 'expected a reason, got none', 'say why what the document says is not so');

const noClaim = (id: string): Failure =>
  new Failure(
    'correction.claim',
    `expected the id of what a document says, got ${id}`,
    'give the id of a tenure, participation, visit, stake, observation or reorganization, or of a claim',
    { details: { id } },
  );

const several = (id: string, claims: readonly string[]): Failure =>
  new Failure(
    'correction.several',
    `expected the id of one claim, got ${id}, which ${claims.length} claims support`,
    `give the id of one of them: ${claims.join(', ')}`,
    { details: { id, count: claims.length, claims: claims.join(', ') } },
  );

const notAStatement = ({ id, kind }: Claim): Failure =>
  new Failure(
    'correction.kind',
    `expected a statement, got ${id}, a ${kind}`,
    'withdraw what is said of it, or put it right',
    { details: { id, kind } },
  );

const wrongField = ({ id, kind }: Claim, fields: readonly string[], known: readonly string[]): Failure =>
  new Failure(
    'correction.field',
    `expected ${known.join(', ') || 'nothing'} of a ${kind} to be put right, got ${fields.join(', ') || 'nothing'}`,
    'put right what a claim of this kind has',
    { details: { id, kind, fields: fields.join(', '), known: known.join(', ') } },
  );

const wrongValue = (field: string, got: string, expected: string): Failure =>
  new Failure('correction.value', `expected ${expected} as ${field}, got ${got}`, 'give another value', {
    details: { field, got, expected },
  });
