import fc from 'fast-check';
import type { DumpRow, GraphStore } from '../../src/graph/index.ts';
import { type LoadItem, loadDocuments, removeDocument } from '../../src/load/index.ts';
import { items } from '../load/arbitrary.ts';
import { answersOf } from './every-read.ts';

/** As later rules read it: much as before. */
const reread = ({ facts, ...rest }: LoadItem): LoadItem => ({
  ...rest,
  facts: { ...facts, document: { ...facts.document, rules: 'later' }, posts: facts.posts.slice(1) },
});

/** One way to come to the graph of documents: an order, a size of batches, and others that come and go on the way. */
interface Way {
  readonly order: readonly LoadItem[];
  readonly batchRows: number;
  /** How many of them are taken out again, and put in once more. */
  readonly again: number;
}

const idOf = ({ facts }: LoadItem): string => facts.document.id;

/** Loads, takes out `gone` and some more, puts those back, and reads the rest anew. */
async function go(
  store: GraphStore,
  { order, batchRows, again }: Way,
  gone: ReadonlySet<string>,
): Promise<void> {
  await loadDocuments(store, order, { batchRows });
  const left = order.filter((item) => !gone.has(idOf(item)));
  for (const id of [...gone, ...left.slice(0, again).map(idOf)]) await removeDocument(store, id);
  await loadDocuments(store, left.toReversed(), { batchRows });
  await loadDocuments(store, left.map(reread), { batchRows });
}

async function dumped(store: GraphStore): Promise<DumpRow[]> {
  const rows: DumpRow[] = [];
  for await (const row of store.dump()) rows.push(row);
  return rows;
}

const wayOf = (all: readonly LoadItem[]): fc.Arbitrary<Way> =>
  fc.record({
    order: fc.shuffledSubarray([...all], { minLength: all.length }),
    batchRows: fc.constantFrom(1, 60, 1_000_000),
    again: fc.nat(2),
  });

const trials = (count: number) =>
  items(count).chain((all) =>
    fc.record({
      one: wayOf(all),
      other: wayOf(all),
      gone: fc.subarray(all.map(idOf), { maxLength: count - 1 }).map((ids) => new Set(ids)),
    }),
  );

/**
 * That two stores come to the same, whichever way each went there, and answer alike to every question.
 *
 * @param open both, empty
 */
export function describeAlike(
  name: string,
  open: () => Promise<readonly [GraphStore, GraphStore]>,
  numRuns: number,
  patience: number,
): void {
  test(
    `${name}: equal dumps and equal answers to every question, in whatever order and batches documents came and went`,
    () =>
      fc.assert(
        fc.asyncProperty(trials(4), async ({ one, other, gone }) => {
          const [a, b] = await open();
          try {
            await go(a, one, gone);
            await go(b, other, gone);
            const dump = await dumped(a);
            expect(dump.length).toBeGreaterThan(0);
            expect(await dumped(b)).toEqual(dump);
            expect(await answersOf(b, dump)).toEqual(await answersOf(a, dump));
          } finally {
            await Promise.all([a.close(), b.close()]);
          }
        }),
        { numRuns },
      ),
    patience,
  );
}
