import type { GraphStore } from '../../src/graph/index.ts';
import { KEYED_READS } from '../../src/serve/loaders.ts';

/** A store that holds nothing but what is given; everything else in it is empty. */
export function fakeStore(given: Partial<GraphStore> = {}): GraphStore {
  const keyed = KEYED_READS.map((read) => [
    read,
    (ids: readonly string[]) => Promise.resolve(ids.map(() => (/ByIds$|^texts/.test(read) ? null : []))),
  ]);
  const lists = [
    'People',
    'Organizations',
    'Places',
    'Posts',
    'Events',
    'Projects',
    'Observations',
    'Indicators',
    'Documents',
  ].map((name) => [`list${name}`, () => Promise.resolve({ rows: [], cursors: [], hasNext: false })]);
  return {
    ...(Object.fromEntries([...keyed, ...lists]) as GraphStore),
    url: 'fake',
    verify: () => Promise.resolve(),
    bounded: () => fakeStore(given),
    search: () => Promise.resolve([]),
    ...given,
  };
}
