import fc from 'fast-check';
import {
  judge,
  judgementsIn,
  type LoadItem,
  loadDocuments,
  removeDocument,
  withdrawJudgement,
} from '../../src/load/index.ts';
import { failureOf } from '../graph/failure-of.ts';
import { item, items } from './arbitrary.ts';
import { MemoryStore } from './memory-store.ts';

const RUNS = { numRuns: 25 };

/** Which two to judge, by their number among the members of one kind, and how. */
const picks = fc.array(
  fc.record({
    kind: fc.constantFrom('person', 'person', 'organization', 'event', 'place', 'project'),
    first: fc.nat(30),
    second: fc.nat(30),
    verdict: fc.constantFrom('same' as const, 'different' as const, 'unsure' as const),
  }),
  { minLength: 1, maxLength: 5 },
);
type Pick = typeof picks extends fc.Arbitrary<(infer T)[]> ? T : never;

let clock = 0;
const acting = () => ({ user: '审核员', at: new Date(1_700_000_000_000 + ++clock * 1000).toISOString() });

interface Pair {
  readonly one: string;
  readonly other: string;
  readonly verdict: Pick['verdict'];
}

/** Members of the store's documents, by nothing but their ids: the same for whatever order they came in. */
function pairsOf(store: MemoryStore, all: readonly Pick[]): Pair[] {
  return all.flatMap(({ kind, first, second, verdict }) => {
    const members = [...store.claims.values()].filter((claim) => claim.kind === kind).map(({ id }) => id);
    members.sort();
    const [one, other] = [members[first % members.length], members[second % members.length]];
    return one === undefined || other === undefined || one === other ? [] : [{ one, other, verdict }];
  });
}

async function judgeAll(store: MemoryStore, pairs: readonly Pair[]): Promise<string[]> {
  const made: string[] = [];
  for (const pair of pairs) made.push((await judge(store, pair, acting())).judgement.id);
  return made;
}

async function loaded(all: readonly LoadItem[], batchRows = 1_000_000): Promise<MemoryStore> {
  const store = new MemoryStore();
  await loadDocuments(store, all, { batchRows });
  return store;
}

/** Judgements as they were made, before any document is there. */
async function judgedFirst(judged: MemoryStore, all: readonly LoadItem[], batchRows: number) {
  const store = new MemoryStore();
  await store.write((writer) => writer.putJudgements([...judged.judgements.values()]));
  await loadDocuments(store, all, { batchRows });
  return store;
}

const idOf = ({ facts }: LoadItem): string => facts.document.id;

const shuffled = (count: number) =>
  items(count).chain((all) =>
    fc.record({
      all: fc.constant(all),
      order: fc.shuffledSubarray(all, { minLength: all.length }),
      batchRows: fc.constantFrom(1, 60, 1_000_000),
    }),
  );

describe('judgements', () => {
  test('come to the same whatever order documents come in, before or after them', () =>
    fc.assert(
      fc.asyncProperty(shuffled(4), picks, async ({ all, order, batchRows }, chosen) => {
        const store = await loaded(all);
        await judgeAll(store, pairsOf(store, chosen));
        expect((await judgedFirst(store, order, batchRows)).dump()).toEqual(store.dump());
      }),
      RUNS,
    ));

  test('withdrawn leave the graph as if never made', () =>
    fc.assert(
      fc.asyncProperty(shuffled(4), picks, fc.nat(), async ({ all }, chosen, which) => {
        const store = await loaded(all);
        const pairs = pairsOf(store, chosen);
        if (pairs.length === 0) return;
        const before = store.dump();
        const made = await judgeAll(store, pairs);
        const taken = which % made.length;
        await withdrawJudgement(store, made[taken]!, acting());
        const without = await loaded(all);
        await judgeAll(without, pairs.toSpliced(taken, 1));
        expect(store.dump()).toEqual(without.dump());
        for (const id of made.toSpliced(taken, 1)) await withdrawJudgement(store, id, acting());
        expect(store.dump()).toEqual(before);
      }),
      RUNS,
    ));

  test('outlast documents that go, come back and are read by other rules', () =>
    fc.assert(
      fc.asyncProperty(shuffled(4), picks, item(0, 'r2'), async ({ all, order }, chosen, reread) => {
        const store = await loaded(all);
        await judgeAll(store, pairsOf(store, chosen));
        const before = store.dump();
        for (const document of order.slice(0, 2)) {
          await removeDocument(store, idOf(document));
        }
        const left = order.slice(2);
        expect(store.dump()).toEqual((await judgedFirst(store, left, 1_000_000)).dump());
        await loadDocuments(store, order);
        expect(store.dump()).toEqual(before);
        await loadDocuments(store, [reread]);
        const now = [reread, ...all.filter((document) => idOf(document) !== idOf(reread))];
        expect(store.dump()).toEqual((await judgedFirst(store, now, 1_000_000)).dump());
      }),
      RUNS,
    ));
});

describe('to judge', () => {
  const two = async () => {
    const [all] = fc.sample(items(2), { numRuns: 1, seed: 7 });
    const store = await loaded(all!);
    const people = [...store.claims.values()].filter(({ kind }) => kind === 'person').map(({ id }) => id);
    return { store, people: people.sort() };
  };

  test('is told in the audit log, and so is taking it back', async () => {
    const { store, people } = await two();
    const note = '同一人';
    const { judgement } = await judge(
      store,
      { one: people[1]!, other: people[0]!, verdict: 'same', note },
      { user: '甲', at: '2024-05-01T00:00:00.000Z' },
    );
    await withdrawJudgement(store, judgement.id, { user: '乙', at: '2024-05-02T00:00:00.000Z' });
    const pair = { one: people[0], other: people[1] };
    expect(store.audit).toMatchObject([
      { user: '甲', action: 'judge', subject: judgement.id, detail: { ...pair, verdict: 'same', note } },
      { user: '乙', action: 'withdraw-judgement', subject: judgement.id, detail: pair },
    ]);
    expect([...store.judgements.values()]).toMatchObject([{ ...pair, withdrawnBy: '乙' }]);
  });

  test('against what others said says so, and changes nothing', async () => {
    const { store, people } = await two();
    const [a, b, c] = people as [string, string, string];
    await judge(store, { one: a, other: b, verdict: 'same' }, acting());
    await judge(store, { one: b, other: c, verdict: 'same' }, acting());
    const before = store.dump();
    const { judgement, conflict } = await judge(store, { one: a, other: c, verdict: 'different' }, acting());
    expect(conflict?.against).toHaveLength(2);
    expect(store.dump()).toEqual(before);
    const listed = await judgementsIn({ judgements: async () => [...store.judgements.values()] });
    expect(listed.map((one) => one.conflict?.judgement ?? null)).toEqual([null, null, judgement.id]);
  });

  test('what is not there, is itself, or is of another kind is refused, and nothing is kept', async () => {
    const { store, people } = await two();
    const place = [...store.claims.values()].find(({ kind }) => kind === 'event')!.id;
    const refused = (one: string, other: string) =>
      failureOf(judge(store, { one, other, verdict: 'same' }, acting()));
    expect(await refused(people[0]!, 'per-none')).toMatchObject({ code: 'judgement.unknown' });
    expect(await refused(people[0]!, people[0]!)).toMatchObject({ code: 'judgement.itself' });
    expect(await refused(people[0]!, place)).toMatchObject({ code: 'judgement.kinds' });
    expect(await failureOf(withdrawJudgement(store, 'jdg-none', acting()))).toMatchObject({
      code: 'judgement.not-there',
    });
    expect(store.judgements.size + store.audit.length).toBe(0);
  });

  test('a judgement is taken back once', async () => {
    const { store, people } = await two();
    const { judgement } = await judge(
      store,
      { one: people[0]!, other: people[1]!, verdict: 'unsure' },
      acting(),
    );
    await withdrawJudgement(store, judgement.id, acting());
    expect(await failureOf(withdrawJudgement(store, judgement.id, acting()))).toMatchObject({
      code: 'judgement.withdrawn',
    });
  });
});
