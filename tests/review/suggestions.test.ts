import { type GraphStore, openStore } from '../../src/graph/index.ts';
import { judge, loadDocuments, withdrawJudgement } from '../../src/load/index.ts';
import { suggestionsIn } from '../../src/questions/index.ts';
import { bulletin } from '../load/bulletin.ts';
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

test('a body and what it was renamed into are two of different times, however alike', async () => {
  const city = { publisher: '云溪市人民政府', place: '110101' };
  const told = [
    { id: 'one', ...city, posts: ['李敏 市教体局 局长 2021-03-18'] },
    { id: 'two', ...city, posts: ['李敏 市教育体育局 局长 2022-03-18'] },
  ];
  await loadDocuments(store, told.map(bulletin));
  expect(await suggestionsIn(store, { kind: 'organization' })).toHaveLength(1);
  const renaming = { id: 'three', ...city, changes: ['renamed 市教体局 市教育体育局 2021-12-01'] };
  await loadDocuments(store, [bulletin(renaming)]);
  expect(await suggestionsIn(store, { kind: 'organization' })).toEqual([]);
});
