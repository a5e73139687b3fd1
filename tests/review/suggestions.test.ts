import { type GraphStore, openStore } from '../../src/graph/index.ts';
import { judge, loadDocuments, withdrawJudgement } from '../../src/load/index.ts';
import { suggestionsIn } from '../../src/questions/index.ts';
import { alike } from './alike.ts';

const acting = { user: '审核员', at: '2024-05-01T00:00:00.000Z' };

let store: GraphStore;
beforeEach(async () => {
  store = await openStore(':memory:');
  await loadDocuments(store, alike);
});
afterEach(() => store.close());

const peopleCalled = async (name: string) =>
  (await store.listPeople({ text: name }, { first: 10 })).rows.map(({ id }) => id);

test('two who may be one are suggested with what speaks for it and against it', async () => {
  expect(await peopleCalled('周明')).toHaveLength(3);
  const [suggestion, ...others] = await suggestionsIn(store);
  expect(others).toEqual([]);
  expect(suggestion).toMatchObject({
    kind: 'person',
    score: 1,
    supporting: ['same-name', 'related-jurisdictions', 'moved-on'],
    opposing: ['common-name'],
  });
});

test.each(['same', 'different', 'unsure'] as const)(
  'who was judged %s is not suggested, until the judgement is withdrawn',
  async (verdict) => {
    const [suggestion] = await suggestionsIn(store);
    const { one, other } = suggestion!;
    const { judgement } = await judge(store, { one, other, verdict }, acting);
    expect(await suggestionsIn(store)).toEqual([]);
    expect(await peopleCalled('周明')).toHaveLength(verdict === 'same' ? 2 : 3);
    await withdrawJudgement(store, judgement.id, acting);
    expect(await suggestionsIn(store)).toEqual([suggestion]);
  },
);

test('only those of a kind, or of one entity, where asked so', async () => {
  const [{ one } = { one: '' }] = await suggestionsIn(store);
  const [nobody] = await peopleCalled('何向东');
  expect(await suggestionsIn(store, { kind: 'organization' })).toEqual([]);
  expect(await suggestionsIn(store, { of: one })).toHaveLength(1);
  expect(await suggestionsIn(store, { of: nobody! })).toEqual([]);
});
