import type { DateBounds } from './claim.ts';

/**
 * First and last day that a date of EDTF level 1 (ISO 8601-2) can mean, with seasons and quarters of level 2.
 *
 * A date whose year is unknown has neither (XXXX-03-22), an interval with an open or unknown side lacks that one. The
 * marks for uncertain and approximate (?, ~, %) move no bound. Hours are left off.
 *
 * @returns null when it is no such date
 */
export function dateBounds(edtf: string): DateBounds | null {
  const sides = edtf.trim().split('/');
  if (sides.length > 2) return null;
  const first = sideBounds(sides[0]!);
  const last = sides.length === 2 ? sideBounds(sides[1]!) : first;
  if (first === null || last === null) return null;
  if (first.open && last.open) return null;
  return { edtf, earliest: first.earliest, latest: last.latest };
}

interface Side {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly open: boolean;
}

const OPEN: Side = { earliest: null, latest: null, open: true };
const YEARLESS: Side = { earliest: null, latest: null, open: false };

function sideBounds(side: string): Side | null {
  if (side === '' || side === '..') return OPEN;
  const match = /^([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?(?:T.*)?[?~%]?$/.exec(side);
  if (!match) return null;
  const [, year, month, day] = match as unknown as [string, string, string | undefined, string | undefined];
  if (year === 'XXXX') return validWithoutYear(month, day) ? YEARLESS : null;
  const earliest = earliestDay(year, month, day);
  const latest = latestDay(year, month, day);
  if (earliest === null || latest === null) return null;
  return { earliest, latest, open: false };
}

/** First and last month of seasons (21 spring … 24 winter, into the next year) and quarters (33 … 36). */
const SPANS: Readonly<Record<string, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
};

function earliestDay(year: string, month: string | undefined, day: string | undefined): string | null {
  const span = month === undefined ? undefined : SPANS[month];
  if (span) return day === undefined ? dayOf(Number(lowest(year)), span[0], 1) : null;
  return firstMatch(Number(lowest(year)), Number(highest(year)), month, day, false);
}

function latestDay(year: string, month: string | undefined, day: string | undefined): string | null {
  const span = month === undefined ? undefined : SPANS[month];
  if (span) {
    const [y, m] = [Number(highest(year)), span[1]];
    return day === undefined ? lastOfMonth(m > 12 ? y + 1 : y, ((m - 1) % 12) + 1) : null;
  }
  return firstMatch(Number(lowest(year)), Number(highest(year)), month, day, true);
}

/** The first, or from the end the last, day that fits the digits given. A year tried, then the next, for 29 February. */
function firstMatch(
  from: number,
  to: number,
  month: string | undefined,
  day: string | undefined,
  backwards: boolean,
): string | null {
  const isMonth = fitter(month);
  const isDay = fitter(day);
  const years = backwards ? range(to, from) : range(from, to);
  for (const year of years.slice(0, 9)) {
    for (const m of backwards ? range(12, 1) : range(1, 12)) {
      if (!isMonth(m)) continue;
      for (const d of backwards ? range(daysIn(year, m), 1) : range(1, daysIn(year, m))) {
        if (isDay(d)) return dayOf(year, m, d);
      }
    }
  }
  return null;
}

function fitter(digits: string | undefined): (value: number) => boolean {
  if (digits === undefined) return () => true;
  if (!digits.includes('X')) return (value) => value === Number(digits);
  const pattern = new RegExp(`^${digits.replaceAll('X', '\\d')}$`);
  return (value) => pattern.test(pad(value, 2));
}

const validWithoutYear = (month: string | undefined, day: string | undefined): boolean =>
  month === undefined || firstMatch(2000, 2000, month, day, false) !== null;

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.abs(to - from) + 1 }, (_, i) => (from <= to ? from + i : from - i));

const lowest = (digits: string): string => digits.replaceAll('X', '0');
const highest = (digits: string): string => digits.replaceAll('X', '9');
const pad = (value: number, length: number): string => String(value).padStart(length, '0');
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const dayOf = (year: number, month: number, day: number): string =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
const lastOfMonth = (year: number, month: number): string => dayOf(year, month, daysIn(year, month));

/** Whether it means one day. */
export const isOneDay = (date: DateBounds | null): boolean =>
  date !== null && date.earliest !== null && date.earliest === date.latest;
