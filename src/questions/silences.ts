import type { EventRow, GraphReads, ParticipationRow, TenureRow } from '../graph/index.ts';
import { greatestText, groupBy } from '../model/index.ts';
import {
  lineUp,
  type Meeting,
  type Member,
  type PrintedList,
  type Silences,
  silencesOf,
  usualSince,
} from '../tenures/index.ts';
import { type Attended, attendedBy, listsOf, peopleOf } from './lists-of.ts';
import { rowsById } from './rows-by-id.ts';

export interface SilencesOptions {
  /** Half a year before anyone of the body was last seen, where null. */
  readonly since: string | null;
  /** Until when; who is known to have left by then is not asked about. */
  readonly until: string;
  /** So many names at least make a list by which absence is told. */
  readonly names: number;
  /** Only this person of the body. */
  readonly person?: string;
}

/** Names that make a list, where nothing else is asked for. */
export const USUAL_NAMES = 3;

/** Who of a body has not been seen since a day; null where nobody of it was ever seen. */
export async function askSilences(
  store: GraphReads,
  body: string,
  { since: asked, until, names, person }: SilencesOptions,
): Promise<Silences | null> {
  const [rows] = await store.lineUpsOfOrganizations([body], until);
  const tenures = lineUp(rows ?? [], until).flatMap(({ holders }) => holders.map(({ tenure }) => tenure));
  const people = peopleOf(tenures);
  const attended = await attendedBy(store, people, { from: null, to: until });
  const all = await membersOf(store, people, tenures, attended, until);
  const since = asked ?? usualSince(all.map(({ seen }) => seen?.day ?? null));
  if (since === null) return null;
  const meetings = await meetingsOf(store, body, new Set(people), attended, { since, until, names });
  const members = person === undefined ? all : all.filter((one) => one.person === person);
  return silencesOf(members, meetings, since);
}

/** The bodies in which one is known to hold a post by a day. */
export async function bodiesHeldBy(
  store: GraphReads,
  person: string,
  until: string,
): Promise<readonly string[]> {
  const [tenures] = await store.tenuresOfPeople([person]);
  const bodies = [...new Set((tenures ?? []).flatMap(({ organization }) => organization ?? []))];
  const lists = await store.lineUpsOfOrganizations(bodies, until);
  return bodies.filter((_, i) =>
    lineUp(lists[i]!, until).some(({ holders }) => holders.some(({ tenure }) => tenure.person === person)),
  );
}

async function membersOf(
  store: GraphReads,
  people: readonly string[],
  tenures: readonly TenureRow[],
  { participations, events }: Attended,
  until: string,
): Promise<Member[]> {
  const everywhere = await store.tenuresOfPeople(people);
  const held = groupBy(tenures, ({ person }) => person);
  const attended = groupBy(participations, ({ person }) => person!);
  return people.map((person, i) => ({
    person,
    tenures: held.get(person) ?? [],
    seen: lastSeen(everywhere[i]!, attended.get(person) ?? [], events, until),
  }));
}

/** An event on a span of days counts by its last, a text that calls one so by the day of which it speaks. */
function lastSeen(
  tenures: readonly TenureRow[],
  participations: readonly ParticipationRow[],
  events: ReadonlyMap<string, EventRow>,
  until: string,
): Member['seen'] {
  const at = participations
    .map(({ event }) => ({ event, day: events.get(event)!.latest }))
    .filter((one): one is { event: string; day: string } => one.day !== null && one.day <= until)
    .toSorted((a, b) => (a.day === b.day ? (a.event < b.event ? -1 : 1) : a.day > b.day ? -1 : 1))[0];
  const called = tenures
    .map(({ attestedTo }) => attestedTo)
    .filter((day) => day !== null && day <= until)
    .reduce<string | null>(greatestText, null);
  if (at === undefined) return called === null ? null : { day: called, event: null };
  return called !== null && called > at.day ? { day: called, event: null } : at;
}

interface Sought {
  readonly since: string;
  readonly until: string;
  readonly names: number;
}

/** Meetings in which the body took part, or two of its people on one list. */
async function meetingsOf(
  store: GraphReads,
  body: string,
  people: ReadonlySet<string>,
  attended: Attended,
  { since, until, names }: Sought,
): Promise<Meeting[]> {
  const isAsked = (event: EventRow) =>
    event.type === 'meeting' &&
    !event.planned &&
    event.earliest !== null &&
    event.earliest >= since &&
    event.earliest <= until;
  const [rows] = await store.participationsOfOrganizations([body]);
  const its = await rowsById(
    (rows ?? []).map(({ event }) => event),
    (ids) => store.eventsByIds(ids),
  );
  const events = new Map([...its, ...attended.events].filter(([, event]) => isAsked(event)));
  const participations = (await store.participationsOfEvents([...events.keys()])).flat();
  const lists = await listsOf(
    store,
    participations.filter(({ person }) => person !== null),
  );
  const opened = await openLists(store, lists);
  const byEvent = groupBy(lists, ({ event }) => event);
  return [...events.values()].flatMap((event): Meeting[] => {
    const all = byEvent.get(event.id) ?? [];
    const shared = all.some((list) => list.people.filter((person) => people.has(person)).length > 1);
    if (!its.has(event.id) && !shared) return [];
    const present = participations
      .filter((row) => row.event === event.id)
      .flatMap(({ person }) => person ?? []);
    const long = all.some((list) => list.people.length >= names);
    return [
      { event, listed: long ? new Set(present) : null, open: long && all.some((list) => opened.has(list)) },
    ];
  });
}

/** Lists behind whose last name stands 等. */
async function openLists(
  store: GraphReads,
  lists: readonly PrintedList[],
): Promise<ReadonlySet<PrintedList>> {
  const evidences = await rowsById(
    lists.flatMap((list) => lastOf(list).evidence),
    (ids) => store.evidencesByIds(ids),
  );
  const people = await rowsById(
    lists.map((list) => lastOf(list).person),
    (ids) => store.peopleByIds(ids),
  );
  return new Set(
    lists.filter((list) => {
      const last = lastOf(list);
      const person = people.get(last.person);
      const called = person ? [person.name, ...person.aliases] : [];
      return last.evidence.some((id) =>
        called.some((name) => evidences.get(id)?.quote.includes(`${name}等`)),
      );
    }),
  );
}

function lastOf({ people, evidence }: PrintedList) {
  const person = people.at(-1)!;
  return { person, evidence: evidence.get(person) ?? [] };
}
