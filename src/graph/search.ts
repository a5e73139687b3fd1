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
  const found = await nodesHolding(runner, fragment, kinds, first);
  const passages = await passagesOf(runner, found, fragment);
  return found.map((flat) => hitOf(flat, passages));
}

/**
 * The best of each node. The store gives words, the best first, since it is much faster at finding the best of many
 * than at telling which of them are of one node; where so many are of few nodes that these do not suffice, again more.
 */
async function nodesHolding(
  runner: Runner,
  fragment: string,
  kinds: readonly NodeKind[],
  first: number,
): Promise<readonly Flat[]> {
  const parameters = { text: runner.fragment(fragment), fragment, kinds };
  for (let limit = first * 2; ; limit *= 4) {
    const words = await runner.run('read/search', { ...parameters, limit });
    const nodes = new Map<unknown, Flat>();
    for (const word of words) if (!nodes.has(word['id'])) nodes.set(word['id'], word);
    if (nodes.size >= first || words.length < limit) return [...nodes.values()].slice(0, first);
  }
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
