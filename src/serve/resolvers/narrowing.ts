import type { EvidenceRow, ParticipationRow } from '../../graph/index.ts';
import type { Context } from '../loaders.ts';
import { connection, type Connection, type PageArguments, pageOf } from '../paging.ts';
import { inDays } from '../scalars.ts';
import type { ListRead } from '../loaders.ts';

/** What narrows the claims that belong to something. */
export interface Narrowing {
  readonly roles?: readonly ParticipationRow['role'][] | null;
  readonly from?: string | null;
  readonly to?: string | null;
  /** A body that took part in the event or was visited, or on whose behalf they came. */
  readonly organization?: string | null;
  readonly minimumConfidence?: number | null;
}

interface Sure {
  readonly confidence: number;
}

/** Those that are sure enough. */
export const sureOf = <T extends Sure>(rows: readonly T[], { minimumConfidence }: Narrowing): readonly T[] =>
  rows.filter(({ confidence }) => confidence >= (minimumConfidence ?? 0));

/** Participations in some roles. */
export const inRoles = (
  rows: readonly ParticipationRow[],
  { roles }: Narrowing,
): readonly ParticipationRow[] => (roles ? rows.filter(({ role }) => roles.includes(role)) : rows);

type Read = Extract<ListRead, 'participationsOfPeople' | 'participationsOfOrganizations'>;

/** A page of the participations of a person or body, newest first. */
export const participations =
  (read: Read) =>
  async (
    { id }: { readonly id: string },
    args: Narrowing & PageArguments,
    context: Context,
  ): Promise<Connection<ParticipationRow>> => {
    const all = sureOf(inRoles(await context.loaders[read].load(id), args), args);
    const rows = await withBody(await inPeriod(all, args, context), args, context);
    return connection(pageOf(rows, args), () => rows.length, args.after);
  };

/** A page of the places that name a person or body, in one document or in all. */
export async function mentions(
  { id }: { readonly id: string },
  { document, ...page }: PageArguments & { readonly document?: string | null },
  { loaders }: Context,
): Promise<Connection<EvidenceRow>> {
  const all = await loaders.evidenceOf.load(id);
  const rows = document ? all.filter((row) => row.document === document) : all;
  return connection(pageOf(rows, page), () => rows.length, page.after);
}

/** In events that may have been in the period; undated ones left out. */
async function inPeriod(
  rows: readonly ParticipationRow[],
  args: Narrowing,
  { loaders }: Context,
): Promise<readonly ParticipationRow[]> {
  const { from = null, to = null } = inDays(args);
  if (from === null && to === null) return rows;
  const events = await Promise.all(rows.map(({ event }) => loaders.eventsByIds.load(event)));
  return rows.filter((_, i) => {
    const { earliest = null, latest = null } = events[i] ?? {};
    if (earliest === null && latest === null) return false;
    return (from === null || (latest ?? '9999') >= from) && (to === null || (earliest ?? '') <= to);
  });
}

async function withBody(
  rows: readonly ParticipationRow[],
  { organization }: Narrowing,
  { loaders }: Context,
): Promise<readonly ParticipationRow[]> {
  if (!organization) return rows;
  const [events, body] = await Promise.all([
    loaders.eventsOfOrganizations.load(organization),
    loaders.organizationsByIds.load(organization),
  ]);
  const ids = new Set(events.map(({ id }) => id));
  return rows.filter(({ event, onBehalfOf }) => ids.has(event) || (body !== null && onBehalfOf === body.id));
}
