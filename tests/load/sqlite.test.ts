import fc from 'fast-check';
import { type DumpRow, type GraphStore, openStore } from '../../src/graph/index.ts';
import {
  judge,
  type LoadItem,
  loadDocuments,
  removeDocument,
  withdrawJudgement,
} from '../../src/load/index.ts';
import { items } from './arbitrary.ts';

/** The whole graph, but for the times at which paths changed hands. */
async function dumped(store: GraphStore): Promise<unknown[]> {
  const rows = [];
  for await (const row of store.dump()) if (row.kind !== 'supersession') rows.push(row);
  return rows;
}

async function outcome(work: (store: GraphStore) => Promise<unknown>): Promise<unknown[]> {
  const store = await openStore(':memory:');
  try {
    await work(store);
    return await dumped(store);
  } finally {
    await store.close();
  }
}

const removeAll = async (store: GraphStore, all: readonly LoadItem[]): Promise<void> => {
  for (const { facts } of all) await removeDocument(store, facts.document.id);
};

interface Member {
  readonly id: string;
  readonly entity: string;
}
const membersIn = (line: DumpRow): Member[] =>
  line.kind === 'claim' && line.row['kind'] === 'person' ? [line.row as unknown as Member] : [];

describe('the embedded store', () => {
  test('holds the same in any order, in any batches, after removals', () =>
    fc.assert(
      fc.asyncProperty(
        items(5).chain((all) => fc.shuffledSubarray(all, { minLength: 5 })),
        fc.nat(4),
        async (all, gone) => {
          const left = all.slice(gone);
          const after = await outcome(async (store) => {
            await loadDocuments(store, all, { batchRows: 60 });
            await removeAll(store, all.slice(0, gone));
            await loadDocuments(store, all.slice(2), { batchRows: 1 });
            await removeAll(store, all.slice(2, gone));
          });
          expect(after).toEqual(await outcome((store) => loadDocuments(store, left.toReversed())));
        },
      ),
      { numRuns: 25 },
    ));

  test('holds the same after judgements were withdrawn, and from its dump', () =>
    fc.assert(
      fc.asyncProperty(items(3), fc.nat(20), fc.nat(20), async (all, first, second) => {
        const store = await openStore(':memory:');
        const again = await openStore(':memory:');
        try {
          await loadDocuments(store, all);
          const before = await dumped(store);
          const people = (before as DumpRow[]).flatMap(membersIn).map(({ id }) => id);
          const [one, other] = [people[first % people.length]!, people[second % people.length]!];
          if (one === other) return;
          const acting = { user: '审核员', at: '2024-05-01T00:00:00.000Z' };
          const { judgement } = await judge(store, { one, other, verdict: 'same' }, acting);
          const [joined, same] = await store.peopleByIds([one, other]);
          expect(joined).toEqual(same);
          await again.restore(store.dump());
          expect(await dumped(again)).toEqual(await dumped(store));
          await withdrawJudgement(again, judgement.id, acting);
          const graph = (await dumped(again)).slice(0, before.length);
          expect(graph).toEqual(before);
        } finally {
          await store.close();
          await again.close();
        }
      }),
      { numRuns: 15 },
    ));

  test('leads from each member to its entity', async () => {
    let members = 0;
    await fc.assert(
      fc.asyncProperty(items(4), async (all) => {
        const store = await openStore(':memory:');
        await loadDocuments(store, all, { batchRows: 1 });
        const people: Member[] = [];
        for await (const line of store.dump()) people.push(...membersIn(line));
        const found = await store.peopleByIds(people.map(({ id }) => id));
        expect(found.map((person) => person?.id)).toEqual(people.map(({ entity }) => entity));
        members += people.length;
        await store.close();
      }),
      { numRuns: 15 },
    );
    expect(members).toBeGreaterThan(0);
  });
});
