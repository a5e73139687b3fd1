import fc from 'fast-check';
import { type DumpRow, type GraphStore, openStore } from '../../src/graph/index.ts';
import { type LoadItem, loadDocuments, removeDocument } from '../../src/load/index.ts';
import { items } from '../load/arbitrary.ts';
import { openEmptied } from './neo4j-server.ts';

const RUNS = { numRuns: 3, endOnFailure: true };
const PATIENCE = 240_000;

/** As later rules read it: much as before. */
const reread = ({ facts, ...rest }: LoadItem): LoadItem => ({
  ...rest,
  facts: { ...facts, document: { ...facts.document, rules: 'later' }, posts: facts.posts.slice(1) },
});

/** Loads all in batches of a size, takes the first ones out again, and reads the rest anew. */
async function change(store: GraphStore, all: readonly LoadItem[], gone: number, batchRows: number) {
  await loadDocuments(store, all, { batchRows });
  for (const { facts } of all.slice(0, gone)) await removeDocument(store, facts.document.id);
  await loadDocuments(store, all.slice(gone).map(reread), { batchRows });
}

async function dumped(store: GraphStore): Promise<DumpRow[]> {
  const rows: DumpRow[] = [];
  for await (const row of store.dump()) rows.push(row);
  return rows;
}

const idsOf = (rows: readonly DumpRow[]): string[] =>
  rows.flatMap(({ row }) => (typeof row['id'] === 'string' ? [row['id']] : []));

const wordsOf = (rows: readonly DumpRow[]): string[] => [
  ...new Set(
    rows.flatMap(({ row }) =>
      ['name', 'title', 'pinyin', 'initials'].flatMap((property) =>
        typeof row[property] === 'string' ? [row[property]] : [],
      ),
    ),
  ),
];

/** Of each word: itself, its first character, its last two. */
const fragmentsOf = (rows: readonly DumpRow[]): string[] => [
  ...new Set(
    wordsOf(rows).flatMap((word) => {
      const characters = Array.from(word);
      return [word, characters[0] ?? '', characters.slice(-2).join('')];
    }),
  ),
];

/** Answers of every read that takes ids, for all ids there are. */
async function answers(store: GraphStore, ids: readonly string[]): Promise<Record<string, unknown>> {
  const reads = {
    people: store.peopleByIds(ids),
    organizations: store.organizationsByIds(ids),
    places: store.placesByIds(ids),
    posts: store.postsByIds(ids),
    tenures: store.tenuresByIds(ids),
    events: store.eventsByIds(ids),
    participations: store.participationsByIds(ids),
    projects: store.projectsByIds(ids),
    stakes: store.stakesByIds(ids),
    observations: store.observationsByIds(ids),
    documents: store.documentsByIds(ids),
    articles: store.articlesByIds(ids),
    evidences: store.evidencesByIds(ids),
    tenuresOfPeople: store.tenuresOfPeople(ids),
    tenuresOfPosts: store.tenuresOfPosts(ids),
    postsOfOrganizations: store.postsOfOrganizations(ids),
    partsOfOrganizations: store.partsOfOrganizations(ids),
    participationsOfPeople: store.participationsOfPeople(ids),
    participationsOfOrganizations: store.participationsOfOrganizations(ids),
    participationsOfEvents: store.participationsOfEvents(ids),
    eventsOfOrganizations: store.eventsOfOrganizations(ids),
    eventsOfPlaces: store.eventsOfPlaces(ids),
    eventsWithinEvents: store.eventsWithinEvents(ids),
    visitedOfEvents: store.visitedOfEvents(ids),
    stakesOfProjects: store.stakesOfProjects(ids),
    stakesOfOrganizations: store.stakesOfOrganizations(ids),
    observationsOfOrganizations: store.observationsOfOrganizations(ids),
    articlesOfDocuments: store.articlesOfDocuments(ids),
    evidenceOf: store.evidenceOf(ids),
    documentsOf: store.documentsOf(ids),
    texts: store.textsOfDocuments(ids),
    counts: store.counts(),
    states: store.documentStates(),
  };
  const entries = Object.entries(reads).map(async ([name, read]) => [name, await read] as const);
  return Object.fromEntries(await Promise.all(entries));
}

/** Answers to questions over several rows, about all people and bodies there are. */
async function found(store: GraphStore, rows: readonly DumpRow[]): Promise<unknown[]> {
  const of = (kind: string) => idsOf(rows.filter((row) => row.kind === kind)).slice(0, 8);
  const [people, bodies] = [of('person'), of('organization')];
  const pairs = <T>(ids: readonly string[], ask: (a: string, b: string) => Promise<T>) =>
    Promise.all(ids.slice(0, 3).flatMap((a) => ids.slice(0, 3).map((b) => ask(a, b))));
  return Promise.all([
    store.coAttendeesOfPeople(people, { first: 3 }),
    store.coAttendance(people),
    pairs(people, (a, b) => store.pathBetween(a, b)),
    pairs(people, (a, b) => store.pathBetween(a, b, { chronological: true })),
    ...[...people.slice(0, 2), ...bodies.slice(0, 2)].map((id) =>
      store.networkAround([id], { hops: 3, size: 20 }),
    ),
    store.lineUpsOfOrganizations(bodies, '2023-06-01'),
    pairs(bodies, (a, b) => store.organizationLinks(a, b, 10)),
    store.eventCounts(['month', 'type', 'organization']),
  ]);
}

type Lister = (store: GraphStore, text: string | null) => Promise<unknown>;

const PAGE = { first: 1000 };
const LISTS: readonly Lister[] = [
  (store, text) => store.listPeople({ text }, PAGE),
  (store, text) => store.listOrganizations({ text }, PAGE),
  (store, text) => store.listPosts({ text }, PAGE),
  (store, text) => store.listEvents({ text }, PAGE),
  (store, text) => store.listProjects({ text }, PAGE),
  (store, text) => store.listObservations({ text }, PAGE),
  (store, text) => store.listDocuments({ text }, PAGE),
];

/** That a served store and an embedded one are the same to whoever asks. */
export function describeAlike(): void {
  describe('Neo4j and the embedded store', () => {
    const both = async (work: (served: GraphStore, embedded: GraphStore) => Promise<void>): Promise<void> => {
      const [served, embedded] = [await openEmptied(), await openStore(':memory:')];
      try {
        await work(served, embedded);
      } finally {
        await Promise.all([served.close(), embedded.close()]);
      }
    };

    test(
      'hold the same after the same documents, in whatever order and batches, and after removals',
      () =>
        fc.assert(
          fc.asyncProperty(items(4), fc.nat(2), (all, gone) =>
            both(async (served, embedded) => {
              await change(served, all, gone, 60);
              await change(
                embedded,
                [...all.slice(0, gone), ...all.slice(gone).toReversed()],
                gone,
                1_000_000,
              );
              expect(await dumped(served)).toEqual(await dumped(embedded));
            }),
          ),
          RUNS,
        ),
      PATIENCE,
    );

    test(
      'answer alike whatever is asked',
      () =>
        fc.assert(
          fc.asyncProperty(items(4), (all) =>
            both(async (served, embedded) => {
              await change(embedded, all, 0, 1_000_000);
              await served.restore(embedded.dump());
              const rows = await dumped(served);
              expect(rows).toEqual(await dumped(embedded));
              const ids = [...idsOf(rows), 'no-such-id'];
              expect(await answers(served, ids)).toEqual(await answers(embedded, ids));
              expect(await found(served, rows)).toEqual(await found(embedded, rows));
              for (const fragment of fragmentsOf(rows).slice(0, 40)) {
                const hits = await served.search(fragment, [], 1000);
                expect({ fragment, hits }).toEqual({
                  fragment,
                  hits: await embedded.search(fragment, [], 1000),
                });
              }
              for (const list of LISTS)
                for (const text of [null, ...fragmentsOf(rows).slice(0, 8)])
                  expect(await list(served, text)).toEqual(await list(embedded, text));
            }),
          ),
          RUNS,
        ),
      PATIENCE,
    );
  });
}
