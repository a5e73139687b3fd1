import { type Columns, type Flat, number, numbers, optional, rowOf, text } from './columns.ts';
import { eachOf, listsOf } from './keyed.ts';
import { assertWithin } from './paging.ts';
import type { CoAttendance, CoAttendanceFilter, CoAttendee, CoAttendeeFilter } from './questions.ts';
import type { Runner } from './runner.ts';
import type { Lists } from './store.ts';

const coAttendee: Columns<CoAttendee> = { person: text, events: number, first: optional, last: optional };

export async function coAttendeesIn(
  runner: Runner,
  ids: readonly string[],
  filter: CoAttendeeFilter,
): Promise<Lists<CoAttendee>> {
  const { from = null, to = null, role = null, organization = null } = filter;
  const limit = assertWithin('co-attendees', filter.first, 1, 1000);
  const more = { from, to, role, organization, limit };
  return listsOf(runner, 'co-attendees-of-people', ids, (flat) => rowOf(coAttendee, flat), more);
}

/** As many people as one question of who met whom may be about. */
const MOST_PEOPLE = 200;

/**
 * The store says who was at each event, and pairs are counted here: to join all who were there with each other takes
 * a store ten times as long.
 */
export async function coAttendanceIn(
  runner: Runner,
  ids: readonly string[],
  filter: CoAttendanceFilter,
): Promise<readonly CoAttendance[]> {
  assertWithin('people', ids.length, 0, MOST_PEOPLE);
  const { from = null, to = null, role = null } = filter;
  const found = await peopleIn(runner, ids);
  const people = [...new Set(found.filter((id) => id !== null))].toSorted();
  if (people.length < 2) return [];
  const meetings = await runner.run('read/co-attendance', { ids: people, from, to, role });
  return pairsIn(people, meetings)
    .filter(({ events }) => events >= (filter.minimum ?? 1))
    .toSorted((a, b) => b.events - a.events || compare(a.person, b.person) || compare(a.other, b.other));
}

/** Ids of the people to which ids lead, null for what is no person's. */
export const peopleIn = (runner: Runner, ids: readonly string[]): Promise<readonly (string | null)[]> =>
  eachOf(runner, 'people-by-ids', ids, (flat) => text(flat, 'id'));

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Pair = { -readonly [K in keyof CoAttendance]: CoAttendance[K] };

function pairsIn(people: readonly string[], meetings: readonly Flat[]): CoAttendance[] {
  const pairs = new Map<number, Pair>();
  for (const meeting of meetings) {
    const [first, last] = daysOf(meeting);
    const present = numbers(meeting, 'people').toSorted((a, b) => a - b);
    for (const [i, one] of present.entries())
      for (const other of present.slice(i + 1)) {
        const key = one * MOST_PEOPLE + other;
        const pair = pairs.get(key);
        if (pair) count(pair, first, last);
        else pairs.set(key, { person: people[one]!, other: people[other]!, events: 1, first, last });
      }
  }
  return [...pairs.values()];
}

function daysOf(event: Flat): readonly [string | null, string | null] {
  const [earliest, latest] = [optional<string>(event, 'earliest'), optional<string>(event, 'latest')];
  return [earliest ?? latest, latest ?? earliest];
}

function count(pair: Pair, first: string | null, last: string | null): void {
  pair.events++;
  if (first !== null && (pair.first === null || first < pair.first)) pair.first = first;
  if (last !== null && (pair.last === null || last > pair.last)) pair.last = last;
}
