import type { EventRow, GraphReads, ParticipationRow, TenureRow } from '../graph/index.ts';
import { type PrintedList, printedLists } from '../tenures/index.ts';
import { rowsById } from './rows-by-id.ts';

/** First and last day, both included; open where null. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

export const EVER: Days = { from: null, to: null };

/** Tenures of a body's posts, past ones included. */
export async function tenuresIn(store: GraphReads, body: string): Promise<readonly TenureRow[]> {
  const [posts] = await store.postsOfOrganizations([body]);
  return (await store.tenuresOfPosts((posts ?? []).map(({ id }) => id))).flat();
}

export const peopleOf = (tenures: readonly TenureRow[]): string[] => [
  ...new Set(tenures.map(({ person }) => person)),
];

/** Events that may have been within the days; undated ones only where no day is asked for. */
export const isWithin = ({ earliest, latest }: EventRow, { from, to }: Days): boolean =>
  (from === null || (latest !== null && latest >= from)) &&
  (to === null || (earliest !== null && earliest <= to));

export interface Attended {
  readonly participations: readonly ParticipationRow[];
  readonly events: ReadonlyMap<string, EventRow>;
}

/** What people took part in within some days. */
export async function attendedBy(
  store: GraphReads,
  people: readonly string[],
  days: Days,
): Promise<Attended> {
  const rows = (await store.participationsOfPeople(people)).flat();
  const found = await rowsById(
    rows.map(({ event }) => event),
    (ids) => store.eventsByIds(ids),
  );
  const events = new Map([...found].filter(([, event]) => !event.planned && isWithin(event, days)));
  return { participations: rows.filter(({ event }) => events.has(event)), events };
}

/** The lists on which participations stand. */
export async function listsOf(store: GraphReads, rows: readonly ParticipationRow[]): Promise<PrintedList[]> {
  const listed = rows.filter(({ order }) => order !== null);
  return printedLists(listed, await store.claimsOf(listed.map(({ id }) => id)));
}
