/*
 * Days as YYYY-MM-DD and months as YYYY-MM, null where unknown: what is not known never goes before what is.
 */

/** The first in code-unit order, which for days is the earlier; the known one where the other is null. */
export const leastText = <T extends string>(a: T | null, b: T | null): T | null =>
  a === null ? b : b === null || a <= b ? a : b;

/** The last in code-unit order, which for days is the later; the known one where the other is null. */
export const greatestText = <T extends string>(a: T | null, b: T | null): T | null =>
  a === null ? b : b === null || a >= b ? a : b;

const DAY = 86_400_000;

/** Negative where `to` is before `from`. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** Months since year 0, so that they can be counted. */
const ordinal = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

/** Negative where `to` is before `from`. */
export const monthsBetween = (from: string, to: string): number => ordinal(to) - ordinal(from);

/** The month so many later, or earlier. */
export function monthAfter(month: string, by: number): string {
  const moved = ordinal(month) + by;
  return `${String(Math.floor(moved / 12)).padStart(4, '0')}-${String((moved % 12) + 1).padStart(2, '0')}`;
}
