import type { PostRow, TenureRow } from '../graph/index.ts';
import { byUnits, groupBy } from '../model/index.ts';
import { type Overlap, overlaps } from './successions.ts';
import type { TimeOfDay } from './times-of-day.ts';

/** Two whom texts call holder of one seat on the same days. */
export interface SeatContradiction extends Overlap {
  readonly kind: 'seat';
  readonly post: PostRow;
  /** Their names differ by one character: the one may be the other, misprinted. */
  readonly oneSpelling: boolean;
}

/** That one took part in something somewhere on a day. */
export interface Sighting {
  readonly person: string;
  readonly participation: string;
  readonly event: string;
  /** Event that it was part of or followed. */
  readonly parent: string | null;
  readonly type: string;
  readonly name: string;
  readonly day: string;
  readonly time: TimeOfDay;
  /** Name of the place, as far as it is told. */
  readonly place: string | null;
  /** GB/T 2260 code of the division, as far as it is told. */
  readonly division: string | null;
}

/**
 * How close two sightings are: at one hour in two places; in one part of the day in two counties; on one day, the
 * hours not told, in two prefectures.
 */
export type Closeness = 'hour' | 'part-of-day' | 'day';

/** One person at two events in two places at one time. */
export interface PlaceContradiction {
  readonly kind: 'place';
  readonly person: string;
  readonly one: Sighting;
  readonly other: Sighting;
  readonly closeness: Closeness;
}

/** Of what an amount is; only amounts of one kind are held against each other. */
export type AmountKind = 'investment' | 'registered-capital' | 'stake';

/** What one text says an amount is. */
export interface StatedAmount {
  readonly claim: string;
  readonly document: string;
  readonly evidence: readonly string[];
  readonly kind: AmountKind;
  /** Name under which the text has the project. */
  readonly name: string;
  readonly amount: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string;
  /** As printed. */
  readonly text: string;
  readonly approximate: boolean;
}

/** Two amounts of one kind for one project, or for one body's stake in it. */
export interface AmountContradiction {
  readonly kind: 'amount';
  readonly project: string;
  /** Whose stake it is; null for the project's own amounts. */
  readonly organization: string | null;
  readonly one: StatedAmount;
  readonly other: StatedAmount;
}

export type Contradiction = SeatContradiction | PlaceContradiction | AmountContradiction;

/** Whether both cannot be true, or the texts leave room for both. */
export type Strength = 'contested' | 'possible';

export const strengthOf = (one: Contradiction): Strength =>
  (one.kind === 'place' && one.closeness !== 'hour') || (one.kind === 'seat' && one.oneSpelling)
    ? 'possible'
    : 'contested';

/**
 * Two holders of a post of one seat. Posts of several seats, and those of which nothing says how many, have none.
 *
 * @param nameOf the name of a person
 */
export function seatContradictions(
  post: PostRow,
  tenures: readonly TenureRow[],
  nameOf: (person: string) => string,
): SeatContradiction[] {
  if (post.seats !== 1) return [];
  return overlaps(tenures.filter(({ former }) => !former)).map((overlap) => ({
    kind: 'seat',
    post,
    oneSpelling: differByOne(nameOf(overlap.one.person), nameOf(overlap.other.person)),
    ...overlap,
  }));
}

function differByOne(one: string, other: string): boolean {
  const [a, b] = [Array.from(one), Array.from(other)];
  return a.length === b.length && a.length > 1 && a.filter((char, i) => char !== b[i]).length === 1;
}

/**
 * One person in two places at one time, as far as texts tell time and place. Two reports of what may be one event
 * (one within the other, or of one type and like name) are left alone.
 */
export function placeContradictions(sightings: readonly Sighting[]): PlaceContradiction[] {
  const days = groupBy(sightings, ({ person, day }) => `${person} ${day}`);
  return [...days.values()].flatMap((all) => {
    const events = [...groupBy(all, ({ event }) => event).values()].map(([first]) => first!);
    return events.flatMap((one, i) =>
      events.slice(i + 1).flatMap((other): PlaceContradiction[] => {
        const closeness = mayBeOne(one, other) ? null : closenessOf(one, other);
        return closeness === null ? [] : [{ kind: 'place', person: one.person, one, other, closeness }];
      }),
    );
  });
}

function mayBeOne(one: Sighting, other: Sighting): boolean {
  if (one.event === other.parent || other.event === one.parent) return true;
  if (one.parent !== null && one.parent === other.parent) return true;
  return one.name.includes(other.name) || other.name.includes(one.name);
}

function closenessOf(one: Sighting, other: Sighting): Closeness | null {
  if (one.time.part !== null && other.time.part !== null && one.time.part !== other.time.part) return null;
  if (one.time.hour !== null && other.time.hour !== null)
    return one.time.hour === other.time.hour && areApart(one, other) ? 'hour' : null;
  const [a, b] = [divisionOf(one), divisionOf(other)];
  if (a === null || b === null || a.startsWith(b) || b.startsWith(a)) return null;
  if (one.time.part !== null && one.time.part === other.time.part) return 'part-of-day';
  const prefectures = [a, b].map((code) => code.slice(0, PREFECTURE));
  return prefectures[0] !== prefectures[1] ? 'day' : null;
}

/** Digits of a code down to the prefecture. */
const PREFECTURE = 4;

/** A code without the zeros of the levels below: 320000 is 32, and 321084 lies in it. */
const divisionOf = ({ division }: Sighting): string | null => division?.replace(/(?:00)+$/u, '') ?? null;

/** In divisions neither of which lies in the other, or in places neither of whose names holds the other's. */
function areApart(one: Sighting, other: Sighting): boolean {
  const [a, b] = [divisionOf(one), divisionOf(other)];
  if (a !== null && b !== null && !a.startsWith(b) && !b.startsWith(a)) return true;
  return (
    one.place !== null &&
    other.place !== null &&
    !one.place.includes(other.place) &&
    !other.place.includes(one.place)
  );
}

/** Amounts of one kind that cannot both be: those of different phases, and rounded ones that may be one, can. */
export function amountContradictions(
  project: string,
  organization: string | null,
  stated: readonly StatedAmount[],
): AmountContradiction[] {
  const inOrder = stated.toSorted((a, b) => byUnits(a.document, b.document) || byUnits(a.claim, b.claim));
  const kinds = groupBy(eachOnce(inOrder), ({ kind, name, currency }) =>
    JSON.stringify([kind, currency, phaseOf(name)]),
  );
  return [...kinds.values()].flatMap((all) =>
    all.flatMap((one, i) =>
      all
        .slice(i + 1)
        .filter((other) => !agree(one, other))
        .map((other): AmountContradiction => ({ kind: 'amount', project, organization, one, other })),
    ),
  );
}

/** Of texts that say the same in the same words, the first. */
const eachOnce = (stated: readonly StatedAmount[]): StatedAmount[] =>
  [
    ...groupBy(stated, ({ kind, name, amount, text }) =>
      JSON.stringify([kind, phaseOf(name), amount, text]),
    ).values(),
  ].map(([first]) => first!);

/** 一期, 二期, 首期: of which part of a project its name speaks. */
const phaseOf = (name: string): string | null => /[一二三四五六七八九十首1-9]期/u.exec(name)?.[0] ?? null;

function agree(one: StatedAmount, other: StatedAmount): boolean {
  const [a, b] = [rangeOf(one), rangeOf(other)];
  return a.from <= b.to && b.from <= a.to;
}

/** All that an amount as printed may mean: 约5亿 is more than 5亿, and 5亿 may have been rounded. */
function rangeOf({ amount, min, max, text, approximate }: StatedAmount) {
  const room = approximate ? Math.max(amount * ROUGHLY, step(amount, text)) : step(amount, text) / 2;
  return { from: (min ?? amount) - room, to: (max ?? amount) + room };
}

const ROUGHLY = 0.1;

/** What the last digit of an amount as printed stands for: of 5.5亿元, 千万. */
function step(amount: number, text: string): number {
  const [, whole = '', part = ''] = /(\d[\d,]*)(?:\.(\d+))?/u.exec(text) ?? [];
  if (whole === '') return 0;
  const printed = Number(`${whole.replaceAll(',', '')}.${part}`);
  return printed === 0 ? 0 : amount / printed / 10 ** part.length;
}
