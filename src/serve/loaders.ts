import DataLoader from 'dataloader';
import type { GraphReads, GraphStore, TenureRow } from '../graph/index.ts';
import { tenuresByMove } from '../questions/index.ts';
import type { User } from './access.ts';
import type { Deadline } from './deadline.ts';
import type { Ingests } from './ingests.ts';

/** Reads of the store that answer one entry a key. */
export const KEYED_READS = [
  'peopleByIds',
  'organizationsByIds',
  'placesByIds',
  'postsByIds',
  'tenuresByIds',
  'eventsByIds',
  'participationsByIds',
  'projectsByIds',
  'stakesByIds',
  'observationsByIds',
  'reorganizationsByIds',
  'documentsByIds',
  'articlesByIds',
  'evidencesByIds',
  'tenuresOfPeople',
  'tenuresOfPosts',
  'postsOfOrganizations',
  'partsOfOrganizations',
  'participationsOfPeople',
  'participationsOfOrganizations',
  'participationsOfEvents',
  'eventsOfOrganizations',
  'eventsOfPlaces',
  'eventsOfProjects',
  'eventsWithinEvents',
  'visitedOfEvents',
  'stakesOfProjects',
  'stakesOfOrganizations',
  'observationsOfOrganizations',
  'predecessorsOfOrganizations',
  'successorsOfOrganizations',
  'articlesOfDocuments',
  'evidenceOf',
  'claimsOf',
  'documentsOf',
  'problemsOfDocuments',
  'textsOfDocuments',
] as const satisfies readonly (keyof GraphReads)[];

export type KeyedRead = (typeof KEYED_READS)[number];
export type Entry<K extends KeyedRead> = Awaited<ReturnType<GraphReads[K]>>[number];
export type ListRead = {
  [K in KeyedRead]: Entry<K> extends readonly { readonly id: string }[] ? K : never;
}[KeyedRead];
export type ByIds = Extract<KeyedRead, `${string}ByIds`>;

export type Loaders = { readonly [K in KeyedRead]: DataLoader<string, Entry<K>> } & {
  /** Whether a tenure is its holder's by a move alone. */
  readonly byMove: DataLoader<TenureRow, boolean, string>;
};

/** Loaders for one request: all keys that its fields ask for at one depth go to the store in one call. */
export function createLoaders(store: GraphReads): Loaders {
  const loaderOf = (read: KeyedRead) =>
    new DataLoader<string, Entry<KeyedRead>>(async (keys) => await store[read](keys));
  const byMove = new DataLoader<TenureRow, boolean, string>(
    async (tenures) => {
      const found = await tenuresByMove(store, tenures);
      return tenures.map(({ id }) => found.has(id));
    },
    { cacheKeyFn: ({ id }) => id },
  );
  const keyed = Object.fromEntries(KEYED_READS.map((read) => [read, loaderOf(read)]));
  return { ...keyed, byMove } as unknown as Loaders;
}

/** What a resolver is given beside its row and arguments. */
export interface Context {
  readonly store: GraphReads;
  readonly loaders: Loaders;
  /** The store itself, for mutations; questions go to `store`, which has their bounds. */
  readonly graph: GraphStore;
  /** Who asks. */
  readonly user: User;
  readonly deadline: Deadline;
  readonly ingests: Ingests;
}
