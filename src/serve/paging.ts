import type { Page, PageRequest } from '../graph/index.ts';
import { Failure } from '../model/index.ts';

export const MOST_PER_PAGE = 200;

export interface PageArguments {
  readonly first: number;
  readonly after?: string | null;
}

/** A page in the shape of the Relay specification. */
export interface Connection<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly nodes: readonly T[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Asked only where the query has the field. */
  readonly totalCount: () => number | Promise<number>;
}

/**
 * How many rows to take: `first`, brought into 1 to 200.
 *
 * @throws Failure where it is negative
 */
export function sizeOf(first: number): number {
  if (first < 0)
    throw new Failure(
      'query.first-negative',
      `expected first from 1 to ${MOST_PER_PAGE}, got ${first}`,
      'ask for at least one; lists are read forwards, with after',
      { details: { first } },
    );
  return Math.min(MOST_PER_PAGE, Math.max(1, first));
}

export const pageRequest = ({ first, after }: PageArguments): PageRequest => ({
  first: sizeOf(first),
  after: after ?? null,
});

export function connection<T>(
  { rows, cursors, hasNext }: Page<T>,
  totalCount: Connection<T>['totalCount'],
  after?: string | null,
): Connection<T> {
  return {
    edges: rows.map((node, i) => ({ cursor: cursors[i]!, node })),
    nodes: rows,
    pageInfo: {
      hasNextPage: hasNext,
      hasPreviousPage: (after ?? null) !== null,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
    totalCount,
  };
}

/**
 * One page of a list that was loaded whole. A cursor holds its row's id, so that rows that come or go elsewhere move
 * nothing.
 *
 * @throws Failure where no row of the list has the cursor
 */
export function pageOf<T extends { readonly id: string }>(
  rows: readonly T[],
  { first, after }: PageArguments,
): Page<T> {
  const size = sizeOf(first);
  const start = (after ?? null) === null ? 0 : placeOf(rows, after!) + 1;
  const page = rows.slice(start, start + size);
  return { rows: page, cursors: page.map(({ id }) => cursorOf(id)), hasNext: start + size < rows.length };
}

const cursorOf = (id: string): string => Buffer.from(id).toString('base64url');

function placeOf(rows: readonly { readonly id: string }[], cursor: string): number {
  const id = Buffer.from(cursor, 'base64url').toString();
  const place = rows.findIndex((row) => row.id === id);
  if (place >= 0) return place;
  throw new Failure(
    'query.cursor-unknown',
    `expected a cursor of this list, got ${JSON.stringify(cursor.slice(0, 80))}`,
    'take it from pageInfo.endCursor of the page before, or begin anew without after',
  );
}
