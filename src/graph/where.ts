import { Failure } from '../model/index.ts';
import { compareValues } from './order.ts';
import { fold } from './ranking.ts';

/*
 * Conditions on rows, nested as one likes: `{ or: [{ name: { contains: '锋' } }, { not: { byline: { eq: true } } }] }`.
 *
 * Each name is a property of the row with what is asked of it, or a list of what belongs to the row with `some`. All
 * hold at once. Of a list of words, one has to fulfil what is asked. What is not known fulfils nothing but
 * `known: false`, so that `not` holds for it.
 */

export interface Test {
  readonly eq?: unknown;
  readonly in?: readonly unknown[] | null;
  /** Of texts, letters in either case and spaces aside, as in a search. */
  readonly contains?: string | null;
  readonly startsWith?: string | null;
  readonly endsWith?: string | null;
  /** Days as days, decimal numbers as numbers. */
  readonly gt?: unknown;
  readonly gte?: unknown;
  readonly lt?: unknown;
  readonly lte?: unknown;
  readonly known?: boolean | null;
}

/** What is absent or null asks nothing. */
export interface Where {
  readonly and?: readonly Where[] | null;
  readonly or?: readonly Where[] | null;
  readonly not?: Where | null;
  readonly [property: string]: unknown;
}

type Properties = Readonly<Record<string, unknown>>;

/** What belongs to a row, by the name that conditions have for it. */
export type Related = (name: string, row: Properties) => readonly object[] | null;

export const isAsked = (value: unknown): boolean => value !== null && value !== undefined;

/** The names and conditions of a where that ask something. */
export const conditionsOf = (where: object): [string, unknown][] =>
  Object.entries(where).filter(([, value]) => isAsked(value));

/** Whether a row fulfils all conditions. */
export function fulfils(row: object, where: Where, related: Related): boolean {
  return conditionsOf(where).every(([name, asked]) => {
    if (name === 'and') return (asked as Where[]).every((part) => fulfils(row, part, related));
    if (name === 'or') return (asked as Where[]).some((part) => fulfils(row, part, related));
    if (name === 'not') return !fulfils(row, asked as Where, related);
    const belonging = related(name, row as Properties);
    if (belonging === null) return passes((row as Properties)[name], asked as Test, name, related);
    const { some } = asked as { readonly some?: Where | null };
    return !some || belonging.some((one) => fulfils(one, some, related));
  });
}

function passes(value: unknown, test: Test, property: string, related: Related): boolean {
  if (Array.isArray(value)) return passesInList(value, test, property, related);
  if (!isAsked(value))
    return conditionsOf(test).every(([name, asked]) => name === 'known' && asked === false);
  if (typeof value === 'object') {
    const { known, ...parts } = test;
    return known !== false && fulfils(value as object, parts, related);
  }
  return conditionsOf(test).every(([name, asked]) => TESTS[name as keyof Test](value, asked, property));
}

const passesInList = (
  values: readonly unknown[],
  { known, ...test }: Test,
  property: string,
  related: Related,
): boolean =>
  (!isAsked(known) || known === values.length > 0) &&
  (conditionsOf(test).length === 0 || values.some((value) => passes(value, test, property, related)));

const folded = (value: unknown): string => fold(String(value));

type Passes = (value: unknown, asked: unknown, property: string) => boolean;

const TESTS: Readonly<Record<keyof Test, Passes>> = {
  eq: (value, asked, property) => compareValues(value, asked, property) === 0,
  in: (value, asked, property) =>
    (asked as unknown[]).some((one) => compareValues(value, one, property) === 0),
  contains: (value, asked) => folded(value).includes(folded(asked)),
  startsWith: (value, asked) => folded(value).startsWith(folded(asked)),
  endsWith: (value, asked) => folded(value).endsWith(folded(asked)),
  gt: (value, asked, property) => compareValues(value, asked, property) > 0,
  gte: (value, asked, property) => compareValues(value, asked, property) >= 0,
  lt: (value, asked, property) => compareValues(value, asked, property) < 0,
  lte: (value, asked, property) => compareValues(value, asked, property) <= 0,
  known: (_, asked) => asked === true,
};

/** Conditions in one where at most. */
const MOST_CONDITIONS = 100;

/** @throws Failure `question.where` for more conditions than anybody can mean */
export function assertModest(where: Where): void {
  const count = countIn(where);
  if (count <= MOST_CONDITIONS) return;
  throw new Failure(
    'question.where',
    `expected at most ${MOST_CONDITIONS} conditions, got ${count}`,
    'ask in several questions, or by `in` with a list',
    { details: { most: MOST_CONDITIONS, count } },
  );
}

/** Values of one `in` at most; they count as one condition. */
const MOST_VALUES = 1000;

function countIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  if (Array.isArray(value) && value.length <= MOST_VALUES && value.every((one) => typeof one !== 'object'))
    return 1;
  return Object.values(value).reduce<number>((sum, part) => sum + countIn(part), 0);
}
