import fc from 'fast-check';
import type { JudgementRow } from '../../src/graph/index.ts';
import { applyChange } from '../../src/load/change.ts';
import { type DocumentRows, toRows } from '../../src/load/rows.ts';
import type { Claim } from '../../src/model/index.ts';
import { items } from './arbitrary.ts';
import { packTrace } from '../../src/resolve/index.ts';
import { MemoryStore } from './memory-store.ts';

/*
 * Members with random features, so that entities of every kind are joined by third ones and fall apart without
 * them, far more often than by the rules of resolution.
 */

const FEATURES = ['red', 'green', 'blue', 'black'];

/** Traces of people of one name, some of whom can't be one, so that what joins them is also what tells them apart. */
const TRACES = ['红溪局', '绿溪局', '蓝溪局', ''].flatMap((name) =>
  ['2021-03', '2021-05', '2021-09', '2022-01'].map((month) =>
    packTrace({
      month,
      publisher: 'publisher 云溪报',
      home: '',
      byline: false,
      namesake: null,
      stations: name
        ? [
            {
              unit: name,
              scope: 'place 110101',
              leading: name === '红溪局',
              company: false,
              rank: 'head',
              held: 'now',
            },
          ]
        : [],
    }),
  ),
);

const featuresOf = (kind: Claim['kind'], { words, trace }: { words: string[]; trace: string | null }) =>
  kind !== 'person' ? words : trace === null ? [] : [trace];

const blurred = (count: number): fc.Arbitrary<DocumentRows[]> =>
  fc
    .tuple(
      items(count),
      fc.array(
        fc.record({
          words: fc.subarray(FEATURES, { maxLength: 2 }),
          trace: fc.option(fc.constantFrom(...TRACES), { freq: 8 }),
        }),
        { minLength: 40, maxLength: 40 },
      ),
    )
    .map(([all, features]) => {
      let next = 0;
      const blur = (claim: Claim): Claim =>
        claim.block === null
          ? claim
          : ({
              ...claim,
              block: claim.kind,
              data: { ...claim.data, features: featuresOf(claim.kind, features[next++ % features.length]!) },
            } as unknown as Claim);
      return all.map(({ facts, metadata }) => {
        const rows = toRows(facts, metadata);
        return { ...rows, claims: rows.claims.map(blur) };
      });
    });

const add = (store: MemoryStore, arriving: readonly DocumentRows[]): Promise<void> =>
  store.write((writer) => applyChange(writer, { leaving: [], replaced: [], arriving }));

const remove = (store: MemoryStore, leaving: readonly DocumentRows[]): Promise<void> =>
  store.write((writer) =>
    applyChange(writer, {
      leaving: leaving.map(({ document }) => document.id),
      replaced: [],
      arriving: [],
    }),
  );

async function atOnce(all: readonly DocumentRows[]): Promise<MemoryStore> {
  const store = new MemoryStore();
  await add(store, all);
  return store;
}

async function oneByOne(all: readonly DocumentRows[]): Promise<MemoryStore> {
  const store = new MemoryStore();
  for (const rows of all) await add(store, [rows]);
  return store;
}

/** Which two members of one kind, by their numbers, are one or not. */
const verdicts = fc.array(
  fc.record({
    kind: fc.constantFrom('person', 'person', 'organization', 'place', 'event', 'project'),
    first: fc.nat(30),
    second: fc.nat(30),
    verdict: fc.constantFrom('same' as const, 'different' as const),
  }),
  { minLength: 1, maxLength: 6 },
);

function judgementsOn(
  all: readonly DocumentRows[],
  given: typeof verdicts extends fc.Arbitrary<infer T> ? T : never,
): JudgementRow[] {
  const claims = all.flatMap((rows) => rows.claims);
  return given.flatMap(({ kind, first, second, verdict }, i) => {
    const ids = claims.filter((claim) => claim.kind === kind).map(({ id }) => id);
    const [a, b] = [ids[first % ids.length], ids[second % ids.length]];
    if (a === undefined || b === undefined || a === b) return [];
    const [one, other] = a < b ? [a, b] : [b, a];
    const at = `2024-05-0${i + 1}T00:00:00.000Z`;
    const rest = { user: '审核员', note: null, withdrawnAt: null, withdrawnBy: null };
    return [{ id: `jdg-${i}`, one, other, verdict, at, ...rest }];
  });
}

const follow = (store: MemoryStore, judgement: JudgementRow): Promise<void> =>
  store.write(async (writer) => {
    await writer.putJudgements([judgement]);
    const judged = [judgement.one, judgement.other];
    await applyChange(writer, { leaving: [], replaced: [], arriving: [], judged });
  });

const RUNS = { numRuns: 60 };

describe('documents whose members are joined by others', () => {
  test('come to the same one by one as at once', () =>
    fc.assert(
      fc.asyncProperty(blurred(5), async (all) => {
        expect((await oneByOne(all)).dump()).toEqual((await atOnce(all)).dump());
      }),
      RUNS,
    ));

  test('leave what the others come to', () =>
    fc.assert(
      fc.asyncProperty(blurred(5), fc.integer({ min: 1, max: 4 }), async (all, gone) => {
        const store = await atOnce(all);
        await remove(store, all.slice(0, gone));
        expect(store.dump()).toEqual((await atOnce(all.slice(gone))).dump());
      }),
      RUNS,
    ));

  test('change places in one write as in two', () =>
    fc.assert(
      fc.asyncProperty(blurred(5), async (all) => {
        const store = await atOnce(all.slice(0, 3));
        await store.write((writer) =>
          applyChange(writer, {
            leaving: [all[0]!.document.id],
            replaced: [all[1]!.document.id],
            arriving: [all[1]!, all[3]!, all[4]!],
          }),
        );
        for (const path of all[1]!.paths) store.paths.delete(path);
        expect(store.dump()).toEqual((await atOnce(all.slice(1))).dump());
      }),
      RUNS,
    ));

  test('come to the same one by one, with judgements that were there first or came last', () =>
    fc.assert(
      fc.asyncProperty(blurred(5), verdicts, async (all, given) => {
        const before = new MemoryStore();
        await before.write((writer) => writer.putJudgements(judgementsOn(all, given)));
        for (const rows of all) await add(before, [rows]);
        const after = await atOnce(all);
        for (const judgement of judgementsOn(all, given)) await follow(after, judgement);
        expect(after.dump()).toEqual(before.dump());
        const least = await atOnce(all.slice(2));
        for (const judgement of judgementsOn(all, given)) await follow(least, judgement);
        await remove(after, all.slice(0, 2));
        expect(after.dump()).toEqual(least.dump());
        for (const judgement of judgementsOn(all, given))
          await follow(after, { ...judgement, withdrawnAt: judgement.at });
        expect(after.dump()).toEqual((await atOnce(all.slice(2))).dump());
      }),
      { numRuns: 60 },
    ));

  test('are read again with other marks as they would be alone', () =>
    fc.assert(
      fc.asyncProperty(blurred(4), blurred(4), async (before, after) => {
        const store = await atOnce(before);
        await store.write((writer) =>
          applyChange(writer, {
            leaving: [],
            replaced: after.slice(0, 2).map(({ document }) => document.id),
            arriving: after.slice(0, 2),
          }),
        );
        expect(store.dump()).toEqual((await atOnce([...after.slice(0, 2), ...before.slice(2)])).dump());
      }),
      RUNS,
    ));
});
