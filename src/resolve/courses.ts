import { monthAfter } from '../model/index.ts';
import type { Reason, Setting, Strand } from './strands.ts';
import { baseOf, exclusive, isStepDown, seldomTogether, type Station } from './stations.ts';

/** When someone was seen in each of their posts, by unit and rank. */
export type Course = ReadonlyMap<string, Stay>;

export interface Stay {
  readonly station: Station;
  /** YYYY-MM, sorted. */
  readonly months: readonly string[];
}

/** A notice of removal may follow the change by so many months: party first, congress later. */
const LAG = 3;

/** Past posts are left out: when they were held is not told. */
export function courseOf(strands: readonly Strand[]): Course {
  const stays = new Map<string, { station: Station; months: Set<string> }>();
  for (const { trace, months } of strands)
    for (const station of trace.stations) {
      if (station.held === 'past') continue;
      const key = `${station.unit} ${station.rank}`;
      const stay = stays.get(key) ?? { station, months: new Set() };
      stays.set(key, stay);
      for (const month of months) stay.months.add(station.held === 'left' ? monthAfter(month, -LAG) : month);
    }
  return new Map(
    [...stays].map(([key, { station, months }]) => [key, { station, months: [...months].sort() }]),
  );
}

const known = new WeakMap<Strand, Course>();

/** The course of one strand, which is compared with many: worked out once. */
export function courseOfOne(strand: Strand): Course {
  const found = known.get(strand);
  if (found) return found;
  const course = courseOf([strand]);
  known.set(strand, course);
  return course;
}

/**
 * Why two courses cannot be of one person: posts that nobody holds at one time, unless a text gives one person both.
 * Bodies in which both are seen tell nothing against it.
 */
export function atOddsIn(a: Course, b: Course, { together }: Setting): Reason | null {
  const [first, second] = [[...a.values()], [...b.values()]];
  const units = new Set(second.map(({ station }) => station.unit));
  const shared = new Set(first.map(({ station }) => station.unit).filter((unit) => units.has(unit)));
  for (const one of first) {
    if (shared.has(one.station.unit)) continue;
    for (const other of second)
      if (
        !shared.has(other.station.unit) &&
        areApart(one, other) &&
        !together(one.station.unit, other.station.unit)
      )
        return baseOf(one.station.scope) !== baseOf(other.station.scope)
          ? 'jurisdictions-at-one-time'
          : 'posts-at-one-time';
  }
  return null;
}

/** Whether who led a county in one course would be nobody's head in the other, later one. */
export function stepsDown(a: Course, b: Course): boolean {
  const [first, second] = [[...a.values()], [...b.values()]];
  return isFall(first, second) || isFall(second, first);
}

function isFall(before: readonly Stay[], after: readonly Stay[]): boolean {
  const last = before
    .flatMap(({ months }) => months.slice(-1))
    .sort()
    .at(-1);
  const first = after.flatMap(({ months }) => months.slice(0, 1)).sort()[0];
  return (
    last !== undefined &&
    first !== undefined &&
    last <= first &&
    !after.some(({ station }) => station.leading) &&
    after.some((late) => before.some((early) => isStepDown(early.station, late.station)))
  );
}

/** Whether two posts, each held in these months, are of two people. */
export const areApart = ({ station: one, months: a }: Stay, { station: other, months: b }: Stay): boolean =>
  atOneTime(a, b) && (exclusive(one, other) || (seldomTogether(one, other) && areLong(a, b)));

/**
 * Whether the two go on beside one another, rather than one after the other: more than one month in common, or one
 * seen while the other is at it. Within the month of a change both may be told.
 */
export function atOneTime(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const [fromA, toA, fromB, toB] = [a[0]!, a.at(-1)!, b[0]!, b.at(-1)!];
  const from = fromA > fromB ? fromA : fromB;
  const to = toA < toB ? toA : toB;
  if (from < to) return true;
  return from === to && ((fromA < from && to < toA) || (fromB < from && to < toB));
}

/** Months of each, within the time of both, after which a text would have named both posts, had one person held them. */
const LONG = 2;

function areLong(a: readonly string[], b: readonly string[]): boolean {
  const from = a[0]! > b[0]! ? a[0]! : b[0]!;
  const to = a.at(-1)! < b.at(-1)! ? a.at(-1)! : b.at(-1)!;
  return [a, b].every((months) => months.filter((month) => from <= month && month <= to).length >= LONG);
}
