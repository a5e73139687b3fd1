import { isDeepStrictEqual } from 'node:util';

interface Row {
  readonly id: string;
}

/** Rows that are to be one: those in the store, as they stand there, and those that come from new claims. */
export interface Group<R extends Row> {
  readonly stored: readonly R[];
  readonly added: readonly R[];
}

/** What a group comes to. */
export interface Settled<R extends Row> {
  readonly row: R;
  /** The stored row that goes on as `row`, as it stood; null when it is new. */
  readonly was: R | null;
  /** Stored rows that are no more of their own. */
  readonly merged: readonly R[];
}

export interface Move {
  readonly id: string;
  readonly to: string;
}

/** @param redirect gives a stored row the ids that hold by now for what it refers to */
export function settle<R extends Row>(
  groups: Iterable<Group<R>>,
  join: (a: R, b: R) => R,
  redirect: (row: R) => R,
): Settled<R>[] {
  return Array.from(groups, ({ stored, added }) => {
    const row = [...stored.map(redirect), ...added].reduce(join);
    const was = stored.find(({ id }) => id === row.id) ?? stored[0] ?? null;
    return { row, was, merged: stored.filter((other) => other !== was) };
  });
}

export const renamesOf = (settled: readonly Settled<Row>[]): Move[] =>
  settled.flatMap(({ row, was }) => (was && was.id !== row.id ? [{ id: was.id, to: row.id }] : []));

export const mergesOf = (settled: readonly Settled<Row>[]): Move[] =>
  settled.flatMap(({ row, merged }) => merged.map(({ id }) => ({ id, to: row.id })));

/** Rows that do not stand in the store as they are, names aside that a rename has mended. */
export const changesOf = <R extends Row>(settled: readonly Settled<R>[]): R[] =>
  settled
    .filter(({ row, was }) => was === null || !isDeepStrictEqual({ ...was, id: row.id }, { ...row }))
    .map(({ row }) => row);
