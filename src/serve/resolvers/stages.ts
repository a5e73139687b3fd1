import type { EventRow, EvidenceRow, StoredClaim } from '../../graph/index.ts';
import { byUnits } from '../../model/index.ts';
import type { Context } from '../loaders.ts';
import { one } from './links.ts';

type ProjectClaim = Extract<StoredClaim, { readonly kind: 'project' }>;
interface Row {
  readonly id: string;
}
interface StageRow extends Row {
  readonly stage: NonNullable<ProjectClaim['data']['stage']>;
  readonly date: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly event: EventRow | null;
  readonly document: string;
  readonly evidence: readonly string[];
}

/** What each document says of how far a project was, oldest first. */
export async function stagesOf({ id }: Row, _: unknown, context: Context): Promise<readonly StageRow[]> {
  const claims = await context.loaders.claimsOf.load(id);
  const records = await Promise.all(claims.map((claim) => recordOf(claim, id, context)));
  return records.filter((record) => record !== null).toSorted(byDay);
}

/** What has no day comes last. */
const byDay = (one: StageRow, other: StageRow): number =>
  Number(one.earliest === null) - Number(other.earliest === null) ||
  byUnits(one.earliest ?? '', other.earliest ?? '') ||
  byUnits(one.id, other.id);

async function recordOf(claim: StoredClaim, project: string, context: Context): Promise<StageRow | null> {
  if (claim.kind !== 'project' || claim.data.stage === null) return null;
  const [event, document] = await Promise.all([
    eventTold(claim, project, context),
    context.loaders.documentsByIds.load(claim.document),
  ]);
  const isOfEvent = event !== null && event.date !== null;
  const { earliest = null, latest = null } = (isOfEvent ? event : document) ?? {};
  return {
    id: claim.id,
    stage: claim.data.stage,
    date: (isOfEvent ? event.date : document?.issued) ?? null,
    earliest,
    latest,
    event,
    document: claim.document,
    evidence: claim.evidence,
  };
}

/** The event of which the same words tell, the first that has a day before others. */
async function eventTold(
  { evidence }: StoredClaim,
  project: string,
  { loaders }: Context,
): Promise<EventRow | null> {
  const events = await loaders.eventsOfProjects.load(project);
  const places = await Promise.all(events.map((event) => loaders.evidenceOf.load(event.id)));
  const told = events.filter((_, at) => places[at]!.some(({ id }) => evidence.includes(id)));
  return told.findLast(({ date }) => date !== null) ?? told[0] ?? null;
}

export const StageRecord = {
  document: one('documentsByIds', ({ document }: StageRow) => document),
  evidence: async (
    { evidence }: StageRow,
    _: unknown,
    { loaders }: Context,
  ): Promise<readonly EvidenceRow[]> => {
    const rows = await Promise.all(evidence.map((id) => loaders.evidencesByIds.load(id)));
    return rows.filter((row) => row !== null);
  },
};
