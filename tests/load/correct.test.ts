import fc from 'fast-check';
import {
  correctClaim,
  type LoadItem,
  loadDocuments,
  removeDocument,
  withdrawCorrection,
} from '../../src/load/index.ts';
import type { GraphStore } from '../../src/graph/index.ts';
import { openStore } from '../../src/graph/index.ts';
import { failureOf } from '../graph/failure-of.ts';
import { bulletin } from '../review/alike.ts';
import { items } from './arbitrary.ts';
import { dumped } from './dumped.ts';

let clock = 0;
const acting = (user = '审核员') => ({
  user,
  at: new Date(1_700_000_000_000 + ++clock * 1000).toISOString(),
});

const here = bulletin(1, { person: '周明', body: '区教育局', code: '440305', month: '2021-03' });
const there = bulletin(2, { person: '周明', body: '区教育局', code: '440305', month: '2021-09' });

let store: GraphStore;
beforeEach(async () => {
  store = await openStore(':memory:');
  await loadDocuments(store, [here, there]);
});
afterEach(() => store.close());

/** What the first document says of its one post. */
async function attestation(): Promise<string> {
  for (const { id } of (await store.listPosts({}, { first: 10 })).rows)
    for (const tenures of await store.tenuresOfPosts([id]))
      for (const claims of await store.claimsOf(tenures.map((tenure) => tenure.id)))
        for (const claim of claims) if (claim.document === 'doc-1') return claim.id;
  throw new Error('no attestation');
}

const titles = async () => (await store.listPosts({}, { first: 10 })).rows.map(({ title }) => title).sort();
const tenures = async () => {
  const posts = (await store.listPosts({}, { first: 10 })).rows.map(({ id }) => id);
  return (await store.tenuresOfPosts(posts)).flat();
};
const graph = async () =>
  (await dumped(store)).filter(({ kind }) => kind !== 'correction' && kind !== 'audit');

describe('what a document says', () => {
  test('is withdrawn with a reason, and said again when that is taken back', async () => {
    const before = await graph();
    const correction = await correctClaim(
      store,
      { claim: await attestation(), reason: '误读', change: null },
      acting('甲'),
    );
    expect(correction).toMatchObject({
      action: 'withdraw',
      quote: '区教育局局长周明主持召开工作会议，研究部署下一阶段工作。',
      said: { person: '周明', organization: '区教育局', title: '局长', date: '2021-03-18' },
    });
    expect(await tenures()).toMatchObject([{ attestedFrom: '2021-09-18', attestedTo: '2021-09-18' }]);
    await withdrawCorrection(store, correction.id, acting('乙'));
    expect(await graph()).toEqual(before);
    const { rows } = await store.listAudit({}, { first: 10 });
    expect(rows.map(({ user, action, subject }) => [user, action, subject])).toEqual([
      ['乙', 'withdraw-correction', correction.id],
      ['甲', 'withdraw-claim', correction.id],
    ]);
  });

  test.each([
    [{ title: '副局长' }, ['副局长', '局长']],
    [{ date: '2020-01-05' }, ['局长']],
  ])('is put right: %j', async (change, expected) => {
    const correction = await correctClaim(
      store,
      { claim: await attestation(), reason: '公报有误', change },
      acting(),
    );
    expect(correction.original).not.toBeNull();
    expect(await titles()).toEqual(expected);
    const days = (await tenures()).map(({ attestedFrom }) => attestedFrom);
    expect(days).toContain('date' in change ? change.date : '2021-03-18');
  });

  test('stays put right when the document is read again by other rules, as long as it says the same', async () => {
    const { id } = await correctClaim(
      store,
      { claim: await attestation(), reason: '公报有误', change: { title: '副局长' } },
      acting(),
    );
    await loadDocuments(store, [readAgain(here)]);
    expect(await titles()).toEqual(['副局长', '局长']);
    const [post] = here.facts.posts;
    await loadDocuments(store, [readAgain(here, { posts: [{ ...post!, title: '局党组书记' }] })]);
    expect(await titles()).toEqual(['局党组书记', '局长']);
    expect(await store.corrections()).toMatchObject([{ id, original: null, withdrawnAt: null }]);
    await loadDocuments(store, [readAgain(here, { title: '又一次' })]);
    expect(await titles()).toEqual(['副局长', '局长']);
  });

  test('of a document that goes and comes back is put right again', async () => {
    await correctClaim(store, { claim: await attestation(), reason: '误读', change: null }, acting());
    const before = await dumped(store);
    await removeDocument(store, 'doc-1');
    expect(await store.corrections()).toMatchObject([{ original: null }]);
    await loadDocuments(store, [here]);
    expect(await dumped(store)).toEqual(before);
  });

  test('is corrected twice, and each taken back by itself', async () => {
    const before = await graph();
    const claim = await attestation();
    const first = await correctClaim(store, { claim, reason: '一', change: { title: '副局长' } }, acting());
    const second = await correctClaim(
      store,
      { claim, reason: '二', change: { date: '2020-02-02' } },
      acting(),
    );
    await withdrawCorrection(store, first.id, acting());
    // it was said of a vice head, of whom nothing is said any more
    expect(await store.corrections()).toMatchObject([{ id: first.id }, { id: second.id, original: null }]);
    expect(await graph()).toEqual(before);
  });
});

/** The same document, read by other rules. */
const readAgain = (
  { facts, metadata }: LoadItem,
  { title, ...changed }: Partial<LoadItem['facts']> & { title?: string } = {},
): LoadItem => ({
  facts: {
    ...facts,
    ...changed,
    document: { ...facts.document, rules: `r${++clock}`, title: title ?? facts.document.title },
  },
  metadata: metadata ?? {},
});

describe('what cannot be corrected is told', () => {
  const refused = async (change: object | null, claim?: string, reason = '误读') =>
    failureOf(
      correctClaim(
        store,
        { claim: claim ?? (await attestation()), reason, change: change as null },
        acting(),
      ),
    );

  test('in words, and nothing is kept', async () => {
    const [tenure] = await tenures();
    expect(await refused(null, 'att-none')).toMatchObject({ code: 'correction.claim' });
    expect(await refused(null, tenure!.id)).toMatchObject({ code: 'correction.several' });
    expect(await refused(null, tenure!.person)).toMatchObject({ code: 'correction.kind' });
    expect(await refused({ role: 'chair' })).toMatchObject({ code: 'correction.field' });
    expect(await refused({})).toMatchObject({ code: 'correction.field' });
    expect(await refused({ date: 'yesterday' })).toMatchObject({ code: 'correction.value' });
    expect(await refused({ person: '何向东' })).toMatchObject({ code: 'correction.value' });
    expect(await refused(null, undefined, ' ')).toMatchObject({ code: 'correction.reason' });
    expect(await failureOf(withdrawCorrection(store, 'cor-1', acting()))).toMatchObject({
      code: 'correction.not-there',
    });
    expect(await store.corrections()).toEqual([]);
  });
});

test('whatever is withdrawn or put right leaves nothing behind when it is taken back', () =>
  fc.assert(
    fc.asyncProperty(items(3), fc.array(fc.nat(50), { minLength: 1, maxLength: 4 }), async (all, picks) => {
      const store = await openStore(':memory:');
      try {
        await loadDocuments(store, all);
        const before = await dumped(store);
        const ids = before
          .filter(
            ({ kind, row }) => kind === 'claim' && /^(?:att|par|stk|vis|obs)/u.test(row['id'] as string),
          )
          .map(({ row }) => row['id'] as string);
        const made: string[] = [];
        for (const pick of new Set(picks.map((one) => one % Math.max(1, ids.length))))
          if (ids[pick])
            made.push(
              (await correctClaim(store, { claim: ids[pick], reason: '误读', change: null }, acting())).id,
            );
        const corrected = await dumped(store);
        expect(corrected.filter(({ kind }) => kind === 'claim')).toHaveLength(
          before.filter(({ kind }) => kind === 'claim').length - made.length,
        );
        for (const { facts } of all) await removeDocument(store, facts.document.id);
        await loadDocuments(store, all.toReversed());
        expect(await dumped(store)).toEqual(corrected);
        for (const id of made) await withdrawCorrection(store, id, acting());
        expect((await dumped(store)).filter(({ kind }) => !/^(?:correction|audit)$/u.test(kind))).toEqual(
          before,
        );
      } finally {
        await store.close();
      }
    }),
    { numRuns: 20, endOnFailure: true },
  ));
