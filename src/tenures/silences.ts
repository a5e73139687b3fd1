import { byUnits, daysBetween, greatestText } from '../model/index.ts';
import type { EventRow, TenureRow } from '../graph/index.ts';

/** A meeting of a body, and what its texts print of who was there. */
export interface Meeting {
  readonly event: EventRow;
  /** All whom its lists name; null where no text prints a list that is long enough to tell of absence. */
  readonly listed: ReadonlySet<string> | null;
  /** A list goes on after its last name (等): who is not named may have been there. */
  readonly open: boolean;
}

/** One who is known to hold a post of the body. */
export interface Member {
  readonly person: string;
  readonly tenures: readonly TenureRow[];
  /** The last day on which any text tells of them, and the event, where it was one. */
  readonly seen: { readonly day: string; readonly event: string | null } | null;
}

/** Of how many meetings of the body one is not on the list. */
export interface Silence extends Member {
  /** Nothing tells of them from the day on. */
  readonly silent: boolean;
  /** Meetings from the day on, or from when they are first known in the body, with a printed list. */
  readonly meetings: number;
  /** Those of them whose lists name the person. */
  readonly named: number;
  /** Those that do not, but say 等 behind the last name. */
  readonly open: number;
}

export interface Silences {
  readonly since: string;
  readonly members: readonly Silence[];
  /** Meetings of the body from the day on: a meeting without a list says nothing of who was not there. */
  readonly meetings: number;
  readonly withList: number;
  readonly withOpenList: number;
}

/**
 * Who has not been seen since a day, and how much that means.
 *
 * @param members of the body, as far as they are known not to have left
 * @param meetings of the body; those before the day are passed over
 * @returns the silent first, those who were seen longest ago before others
 */
export function silencesOf(
  members: readonly Member[],
  meetings: readonly Meeting[],
  since: string,
): Silences {
  const later = meetings.filter(({ event }) => event.earliest !== null && event.earliest >= since);
  const withList = later.filter(({ listed }) => listed !== null);
  return {
    since,
    members: members.map((member) => silenceOf(member, withList, since)).toSorted(bySilence),
    meetings: later.length,
    withList: withList.length,
    withOpenList: withList.filter(({ open }) => open).length,
  };
}

function silenceOf(member: Member, meetings: readonly Meeting[], since: string): Silence {
  const from = firstDay(member.tenures);
  const theirs = meetings.filter(({ event }) => from === null || event.earliest! >= from);
  const missed = theirs.filter(({ listed }) => !listed!.has(member.person));
  return {
    ...member,
    silent: member.seen === null || member.seen.day < since,
    meetings: theirs.length,
    named: theirs.length - missed.length,
    open: missed.filter(({ open }) => open).length,
  };
}

/** The first day on which they are known in any of the posts. */
function firstDay(tenures: readonly TenureRow[]): string | null {
  const days = tenures.flatMap(({ attestedFrom, startLatest }) =>
    [attestedFrom, startLatest].filter((day) => day !== null),
  );
  return days.length === 0 ? null : days.reduce((a, b) => (a < b ? a : b));
}

const bySilence = (a: Silence, b: Silence): number =>
  Number(b.silent) - Number(a.silent) ||
  byUnits(a.seen?.day ?? '', b.seen?.day ?? '') ||
  byUnits(a.person, b.person);

/** Half a year before the last of the days: from when on one looks where no day is asked for. */
export function usualSince(days: readonly (string | null)[]): string | null {
  const last = days.reduce(greatestText, null);
  return last === null ? null : new Date(Date.parse(last) - HALF_A_YEAR * DAY).toISOString().slice(0, 10);
}

const HALF_A_YEAR = 183;
const DAY = 86_400_000;

/** How long before a day one was last seen; null where they never were. */
export const silentDays = ({ seen }: Member, day: string): number | null =>
  seen === null ? null : daysBetween(seen.day, day);
