import type { GraphStore, GraphWriter, JudgementRow, StoredClaim, Verdict } from '../graph/index.ts';
import { Failure } from '../model/index.ts';
import { type Conflict, Judged } from '../resolve/index.ts';
import { type Acting, audit } from './audit.ts';
import { applyChange } from './change.ts';
import type { Writable } from './documents.ts';
import { judgementId } from './ids.ts';
import { isMember } from './retract-members.ts';
import { standing } from './withdrawn.ts';

/** What a person says of two entities. */
export interface Judging {
  /** Ids of entities, or of members of them. */
  readonly one: string;
  readonly other: string;
  readonly verdict: Verdict;
  readonly note?: string | null;
}

export interface JudgementReport {
  readonly judgement: JudgementRow;
  /** Set where it contradicts others and so changes nothing. */
  readonly conflict: Conflict | null;
}

/**
 * Keeps a judgement and does what follows from it, in one write. An earlier one on the same two holds no more.
 *
 * @throws Failure `judgement.unknown` for an id that is no person's, body's, place's, event's or project's,
 *   `judgement.kinds` for two of different kinds, `judgement.itself` for the same id twice
 */
export async function judge(
  store: Writable,
  judging: Judging,
  { user, at }: Acting,
): Promise<JudgementReport> {
  const [one, other] = [judging.one, judging.other].toSorted() as [string, string];
  if (one === other) throw itself(one);
  return store.write(async (writer) => {
    assertOfOneKind(one, other, await writer.claimsByIds([one, other]));
    const { verdict, note = null } = judging;
    const judgement: JudgementRow = {
      id: judgementId(one, other, verdict, user, at),
      one,
      other,
      verdict,
      user,
      at,
      note,
      withdrawnAt: null,
      withdrawnBy: null,
    };
    await writer.putJudgements([judgement]);
    const conflict = await follow(writer, judgement);
    await audit(writer, { user, at }, 'judge', judgement.id, { one, other, verdict, note });
    return { judgement, conflict };
  });
}

/**
 * Takes a judgement back: the graph is what it would be had it never been made. Who made and who withdrew it is kept.
 *
 * @throws Failure `judgement.not-there`, `judgement.withdrawn`
 */
export async function withdrawJudgement(
  store: Writable,
  id: string,
  { user, at }: Acting,
): Promise<JudgementRow> {
  return store.write(async (writer) => {
    const found = standing('judgement', await writer.judgements(), id);
    const judgement = { ...found, withdrawnAt: at, withdrawnBy: user };
    await writer.putJudgements([judgement]);
    await follow(writer, judgement);
    await audit(writer, { user, at }, 'withdraw-judgement', id, { one: found.one, other: found.other });
    return judgement;
  });
}

/** Judgements with what keeps each from being followed, by time. */
export async function judgementsIn(
  store: Pick<GraphStore, 'judgements'>,
): Promise<readonly JudgementReport[]> {
  const judgements = await store.judgements();
  const conflicts = new Map(
    new Judged(judgements).conflicts.map((conflict) => [conflict.judgement, conflict]),
  );
  return judgements.map((judgement) => ({ judgement, conflict: conflicts.get(judgement.id) ?? null }));
}

async function follow(writer: GraphWriter, { id, one, other }: JudgementRow): Promise<Conflict | null> {
  await applyChange(writer, { leaving: [], replaced: [], arriving: [], judged: [one, other] });
  const { conflicts } = new Judged(await writer.judgements());
  return conflicts.find(({ judgement }) => judgement === id) ?? null;
}

function assertOfOneKind(one: string, other: string, claims: readonly StoredClaim[]): void {
  const kinds = [one, other].map((id) => {
    const claim = claims.find((found) => found.id === id && isMember(found));
    if (!claim) throw unknown(id);
    return claim.kind;
  });
  if (kinds[0] !== kinds[1]) throw ofTwoKinds(kinds as [string, string], { one, other });
}

const unknown = (id: string): Failure =>
  new Failure(
    'judgement.unknown',
    `expected the id of a person, body, place, event or project, got ${id}`,
    'give an id as an answer or a suggestion shows it',
    { details: { id } },
  );

const ofTwoKinds = ([first, second]: readonly [string, string], details: object): Failure =>
  new Failure(
    'judgement.kinds',
    `expected two of one kind, got a ${first} and a ${second}`,
    'judge people with people, and bodies with bodies',
    { details: { first, second, ...details } },
  );

const itself = (id: string): Failure =>
  new Failure('judgement.itself', `expected two ids, got ${id} twice`, 'give the ids of the two to compare', {
    details: { id },
  });
