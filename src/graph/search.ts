import { type Flat, rowOf, seen } from './columns.ts';
import { assertFirst } from './paging.ts';
import { fold, LONGEST_FRAGMENT, passageOf } from './ranking.ts';
import type { NodeKind, SearchHit } from './rows.ts';
import type { Runner } from './runner.ts';

/** Hits in the order of `ranking.ts`. Nothing is found by white space alone. */
export async function searchIn(
  runner: Runner,
  text: string,
  kinds: readonly NodeKind[],
  first: number,
): Promise<readonly SearchHit[]> {
  assertFirst(first);
  const fragment = fold(text);
  if (fragment === '' || fragment.length > LONGEST_FRAGMENT) return [];
  const parameters = { text: runner.fragment(fragment), fragment, kinds, limit: first };
  const found = await runner.run('read/search', parameters);
  const passages = await passagesOf(runner, found, fragment);
  return found.map((flat) => hitOf(flat, passages));
}

const hitOf = (flat: Flat, passages: ReadonlyMap<string, string>): SearchHit => ({
  kind: flat['kind'] as NodeKind,
  id: flat['id'] as string,
  name: flat['name'] as string,
  field: flat['field'] as SearchHit['field'],
  matched: (flat['value'] as string | null) ?? passages.get(flat['id'] as string) ?? '',
  rank: flat['rank'] as number,
});

/** Where the articles found by their text hold the fragment, by the article's id. */
async function passagesOf(
  runner: Runner,
  found: readonly Flat[],
  fragment: string,
): Promise<ReadonlyMap<string, string>> {
  const ids = found.filter((flat) => flat['field'] === 'text').map((flat) => flat['id'] as string);
  if (ids.length === 0) return new Map();
  const articles = await runner.run('read/articles-by-ids', { ids });
  return new Map(
    articles.map((flat) => [flat['id'] as string, passageOf(rowOf(seen.article, flat), fragment)]),
  );
}
