import type { Page, PageRequest } from './store.ts';

/** As many rows as a store gives at a time. */
const MOST = 1_000;

/** The pages of a list from its beginning to its end, one at a time; those without rows are passed over. */
export async function* pages<T>(
  list: (page: PageRequest) => Promise<Page<T>>,
  first = MOST,
): AsyncGenerator<readonly T[]> {
  for (let after: string | null = null; ;) {
    const page: Page<T> = await list({ first, after });
    if (page.rows.length > 0) yield page.rows;
    if (!page.hasNext) return;
    after = page.cursors.at(-1)!;
  }
}

/** How many rows a list has, where nothing but going through it tells. */
export async function countRows(list: (page: PageRequest) => Promise<Page<unknown>>): Promise<number> {
  let count = 0;
  for await (const rows of pages(list)) count += rows.length;
  return count;
}
