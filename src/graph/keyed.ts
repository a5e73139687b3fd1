import type { Flat } from './columns.ts';
import type { Runner } from './runner.ts';
import type { Lists } from './store.ts';

/** One row, or null, for each id, in the order of the ids. */
export async function eachOf<T>(
  runner: Runner,
  statement: string,
  ids: readonly string[],
  read: (flat: Flat) => T,
): Promise<readonly (T | null)[]> {
  const each: (T | null)[] = ids.map(() => null);
  if (ids.length === 0) return each;
  for (const flat of await runner.run(`read/${statement}`, { ids })) each[flat['at'] as number] = read(flat);
  return each;
}

/**
 * As many lists as ids, in the order of the ids.
 *
 * @param more parameters of the statement beside the ids
 */
export async function listsOf<T>(
  runner: Runner,
  statement: string,
  ids: readonly string[],
  read: (flat: Flat) => T,
  more: Flat = {},
): Promise<Lists<T>> {
  const lists: T[][] = ids.map(() => []);
  if (ids.length === 0) return lists;
  for (const flat of await runner.run(`read/${statement}`, { ids, ...more }))
    lists[flat['at'] as number]!.push(read(flat));
  return lists;
}
