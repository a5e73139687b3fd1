import fc from 'fast-check';
import { type LoadItem, loadDocuments, removeDocument } from '../../src/load/index.ts';
import { item, items } from './arbitrary.ts';
import { MemoryStore } from './memory-store.ts';

const RUNS = { numRuns: 60 };
const idOf = ({ facts }: LoadItem): string => facts.document.id;

async function loaded(all: readonly LoadItem[], batchRows = 1_000_000): Promise<MemoryStore> {
  const store = new MemoryStore();
  await loadDocuments(store, all, { batchRows });
  return store;
}

const shuffled = (count: number) =>
  items(count).chain((all) =>
    fc.record({
      all: fc.constant(all),
      order: fc.shuffledSubarray(all, { minLength: all.length }),
      batchRows: fc.constantFrom(1, 60, 1_000_000),
    }),
  );

describe('what documents come to', () => {
  test('does not depend on their order or on the batches', () =>
    fc.assert(
      fc.asyncProperty(shuffled(5), async ({ all, order, batchRows }) => {
        expect((await loaded(order, batchRows)).dump()).toEqual((await loaded(all)).dump());
      }),
      RUNS,
    ));

  test('is the same when they are loaded again', () =>
    fc.assert(
      fc.asyncProperty(shuffled(3), async ({ all, order, batchRows }) => {
        const store = await loaded(all);
        const before = store.dump();
        const report = await loadDocuments(store, order, { batchRows });
        expect(new Set(report.documents.map(({ outcome }) => outcome))).toEqual(new Set(['unchanged']));
        expect(store.dump()).toEqual(before);
      }),
      RUNS,
    ));

  test('without some of them is what the others come to', () =>
    fc.assert(
      fc.asyncProperty(shuffled(5), fc.nat(4), async ({ order, batchRows }, gone) => {
        const store = await loaded(order, batchRows);
        for (const document of order.slice(0, gone)) await removeDocument(store, idOf(document));
        expect(store.dump()).toEqual((await loaded(order.slice(gone))).dump());
      }),
      RUNS,
    ));

  test('is the same after some were taken out and put in again', () =>
    fc.assert(
      fc.asyncProperty(shuffled(4), async ({ all, order, batchRows }) => {
        const store = await loaded(all);
        const before = store.dump();
        for (const document of order.slice(0, 2)) await removeDocument(store, idOf(document));
        await loadDocuments(store, order, { batchRows });
        expect(store.dump()).toEqual(before);
      }),
      RUNS,
    ));

  test('read by other rules is what those come to alone', () =>
    fc.assert(
      fc.asyncProperty(items(4), item(0, 'r2'), item(1, 'r2'), async (all, first, second) => {
        const store = await loaded(all);
        await loadDocuments(store, [second, first]);
        expect(store.dump()).toEqual((await loaded([first, second, ...all.slice(2)])).dump());
      }),
      RUNS,
    ));

  test('without any of them is nothing', () =>
    fc.assert(
      fc.asyncProperty(items(3), async (all) => {
        const store = await loaded(all);
        for (const document of all) await removeDocument(store, idOf(document));
        expect(store.dump()).toEqual([]);
      }),
      { numRuns: 20 },
    ));
});

describe('an entity', () => {
  test('has the smallest id of its members, and each leads to it', () =>
    fc.assert(
      fc.asyncProperty(items(4), async (all) => {
        const store = await loaded(all, 60);
        const members = new Map<string, string[]>();
        for (const { id, entity, block } of store.claims.values())
          if (block !== null) members.set(entity!, [...(members.get(entity!) ?? []), id]);
        for (const [entity, ids] of members) expect(entity).toBe(ids.sort()[0]);
        const kinds = ['person', 'organization', 'place', 'event', 'project'] as const;
        const entities = kinds.flatMap((kind) => store.rows(kind).map(({ id }) => id));
        expect([...members.keys()].sort()).toEqual(entities.sort());
      }),
      RUNS,
    ));
});
