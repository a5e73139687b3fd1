import { Failure } from '../model/index.ts';
import type { Page, PageRequest } from './store.ts';

/** Where a list goes on: behind the row with this key and id. `limit` is one more than asked for, to see the end. */
export interface PageParameters {
  readonly afterKey: string;
  readonly afterId: string;
  readonly limit: number;
}

/** Lists run from the smallest key on, lists by day from the newest; undated rows have the key ''. */
export type Direction = 'ascending' | 'newest-first';

/** Before every key. */
const BEGINNING: Readonly<Record<Direction, string>> = { ascending: '', 'newest-first': '~' };

/**
 * @throws Failure `page.first` for a number that is no whole one from 1 to 1000, `page.after` for what was never a
 *   cursor
 */
export function pageParameters(page: PageRequest, direction: Direction): PageParameters {
  const limit = assertFirst(page.first) + 1;
  if (page.after === undefined || page.after === null)
    return { afterKey: BEGINNING[direction], afterId: '', limit };
  const [afterKey, afterId] = fromCursor(page.after);
  return { afterKey, afterId, limit };
}

export function assertFirst(first: number): number {
  if (Number.isInteger(first) && first >= 1 && first <= 1000) return first;
  throw new Failure(
    'page.first',
    `expected 1 to 1000 rows, got ${first}`,
    'ask for a number in that range, and go on with the cursor of the last row',
  );
}

/** @throws Failure `question.range` for a number of something asked for that is no whole one within the bounds */
export function assertWithin(what: string, got: number, least: number, most: number): number {
  if (Number.isInteger(got) && got >= least && got <= most) return got;
  throw new Failure(
    'question.range',
    `expected ${least} to ${most} ${what}, got ${got}`,
    'ask for a number in that range',
    { details: { what, got, least, most } },
  );
}

/** @param rows up to one more than asked for */
export function pageOf<T extends { readonly id: string }>(
  rows: readonly T[],
  first: number,
  keyOf: (row: T) => string,
): Page<T> {
  const shown = rows.slice(0, first);
  return {
    rows: shown,
    cursors: shown.map((row) => toCursor(keyOf(row), row.id)),
    hasNext: rows.length > first,
  };
}

const toCursor = (key: string, id: string): string =>
  Buffer.from(JSON.stringify([key, id])).toString('base64url');

function fromCursor(cursor: string): readonly [string, string] {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    value = null;
  }
  if (Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string'))
    return value as unknown as [string, string];
  throw badCursor(cursor);
}

export const badCursor = (cursor: string): Failure =>
  new Failure(
    'page.after',
    `expected a cursor that a page gave, got ${JSON.stringify(cursor.slice(0, 80))}`,
    'give a cursor as it came with a row of the same list in the same order',
  );
