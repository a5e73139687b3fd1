import { PROJECT_STAGES, type ProjectStage } from '../model/index.ts';

/*
 * Choices between two values of one thing that come out the same in whatever order the values come: each is
 * associative, commutative and idempotent.
 */

export const leastOf = <T extends string>(a: T, b: T): T => (b < a ? b : a);
export const greatest = <T extends string>(a: T, b: T): T => (b > a ? b : a);

/** The fullest form of a name; among equally long ones the first in code-unit order. */
export const longest = (a: string, b: string): string =>
  a.length === b.length ? leastOf(a, b) : a.length > b.length ? a : b;

/** The one that stands first in `order`. */
export function ranked<T>(order: readonly T[], a: T | null, b: T | null): T | null {
  if (a === null || b === null) return a ?? b;
  return order.indexOf(a) <= order.indexOf(b) ? a : b;
}

const LATEST_FIRST = PROJECT_STAGES.toReversed();

/** How far a project has come by any account. */
export const latestStage = (a: ProjectStage | null, b: ProjectStage | null): ProjectStage | null =>
  ranked(LATEST_FIRST, a, b);

/** Each once, in code-unit order. */
export const sorted = (values: readonly string[]): string[] => [...new Set(values)].sort();

export const union = (a: readonly string[], b: readonly string[]): readonly string[] =>
  b.every((value) => a.includes(value)) ? a : sorted([...a, ...b]);

interface Dated {
  readonly date: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** The date that says most nearly when; of equally near ones the first. */
export function nearestDate(a: Dated, b: Dated): Dated {
  const { date, earliest, latest } = isNearer(b, a) ? b : a;
  return { date, earliest, latest };
}

const isNearer = (a: Dated, b: Dated): boolean => {
  const [wide, narrow] = [daysIn(b), daysIn(a)];
  return narrow < wide || (narrow === wide && a.date !== null && (b.date === null || a.date < b.date));
};

/** How many days a date can mean. */
function daysIn({ earliest, latest }: Dated): number {
  return earliest === null || latest === null ? Infinity : Date.parse(latest) - Date.parse(earliest);
}
