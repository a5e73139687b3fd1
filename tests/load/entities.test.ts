import { loadDocuments, removeDocument } from '../../src/load/index.ts';
import { type Bulletin, bulletin } from './bulletin.ts';
import { MemoryStore } from './memory-store.ts';

const CITY = { publisher: '云溪市人民政府', place: '110101' };
const OTHER_CITY = { publisher: '石埠市人民政府', place: '440305' };

async function told(...bulletins: readonly Bulletin[]): Promise<MemoryStore> {
  const store = new MemoryStore();
  for (const one of bulletins) await loadDocuments(store, [bulletin(one)]);
  return store;
}

describe('people', () => {
  test('of one name and title in two cities stay two', async () => {
    const store = await told(
      { id: 'one', ...CITY, posts: ['张伟 市教育局 局长 2023-03-18'] },
      { id: 'two', ...OTHER_CITY, posts: ['张伟 市教育局 局长 2023-03-18'] },
    );
    expect(store.rows('person').map(({ name }) => name)).toEqual(['张伟', '张伟']);
    expect(store.rows('post')).toHaveLength(2);
  });

  test('in two bureaus at one time are two, unless a further bulletin gives one of them both posts', async () => {
    const apart: Bulletin[] = [
      { id: 'one', ...CITY, posts: ['李敏 市教育局 副局长 2021-03-18'] },
      { id: 'two', ...CITY, posts: ['李敏 市水务局 副局长 2021-05-06'] },
      { id: 'three', ...CITY, posts: ['李敏 市教育局 副局长 2021-08-02'] },
    ];
    expect((await told(...apart)).rows('person')).toHaveLength(2);
    const both = { id: 'four', ...CITY, posts: ['李敏 市水务局 副局长 -', '李敏 市教育局 副局长 -'] };
    const store = await told(...apart, both);
    expect(store.rows('person')).toHaveLength(1);
    await removeDocument(store, 'four');
    expect(store.rows('person')).toHaveLength(2);
    expect(store.dump()).toEqual((await told(...apart)).dump());
  });

  test('are never one by their name alone', async () => {
    const store = await told(
      { id: 'one', meetings: ['座谈会: 张伟'] },
      { id: 'two', meetings: ['座谈会: 张伟'] },
    );
    expect(store.rows('person')).toHaveLength(2);
  });
});

describe('bodies', () => {
  test('of one city are one under their formal and their usual name', async () => {
    const store = await told(
      { id: 'one', ...CITY, posts: ['张伟 市人民政府 市长 2023-03-18'] },
      { id: 'two', ...CITY, posts: ['张伟 市政府 市长 2023-05-02'] },
    );
    expect(store.rows('organization').map(({ name, aliases }) => [name, aliases])).toEqual([
      ['市人民政府', ['市政府']],
    ]);
  });

  test('a government and its office stay two', async () => {
    const store = await told(
      { id: 'one', ...CITY, posts: ['张伟 市政府 市长 2023-03-18'] },
      { id: 'two', ...CITY, posts: ['李敏 市政府办公室 主任 2023-03-18'] },
    );
    const names = store.rows('organization').map(({ name }) => name);
    expect(names.sort()).toEqual(['市政府', '市政府办公室']);
  });
});

describe('events', () => {
  const meeting = ['重点项目推进会 2023-03-18: 张伟'];

  test('of one name, day and publisher are one, with both sources', async () => {
    const store = await told(
      { id: 'one', ...CITY, meetings: meeting },
      { id: 'two', ...CITY, meetings: meeting },
    );
    const [event, ...others] = store.rows('event');
    expect(others).toEqual([]);
    const evidences = [...store.evidenced.values()].filter(({ subject }) => subject === event!.id);
    const documents = evidences.map(({ evidence }) => store.evidences.get(evidence)!.document);
    expect(documents.sort()).toEqual(['one', 'two']);
    expect(store.rows('participation')).toHaveLength(1);
  });

  test('of one name and day in two cities are two', async () => {
    const store = await told(
      { id: 'one', ...CITY, meetings: meeting },
      { id: 'two', ...OTHER_CITY, meetings: meeting },
    );
    expect(store.rows('event')).toHaveLength(2);
  });

  test('of one name on two days are two, and so are two undated ones', async () => {
    const store = await told(
      { id: 'one', ...CITY, meetings: meeting },
      { id: 'two', ...CITY, meetings: ['重点项目推进会 2023-03-19: 张伟', '重点项目推进会: 张伟'] },
      { id: 'three', ...CITY, meetings: ['重点项目推进会: 张伟'] },
    );
    expect(store.rows('event')).toHaveLength(4);
  });
});

describe('tenures', () => {
  test('one person with a post in 2021 and another in 2023 has two', async () => {
    const store = await told(
      { id: 'one', ...CITY, posts: ['张伟 市教育局 局长 2021-12-03'] },
      { id: 'two', ...CITY, posts: ['张伟 市政府 副市长 2023-03-18'] },
    );
    expect(store.rows('person')).toHaveLength(1);
    const days = store.rows('tenure').map(({ attestedFrom, attestedTo }) => [attestedFrom, attestedTo]);
    expect(days.sort((a, b) => (a[0]! < b[0]! ? -1 : 1))).toEqual([
      ['2021-12-03', '2021-12-03'],
      ['2023-03-18', '2023-03-18'],
    ]);
  });

  test('one post attested twice is held from the first to the last of these days', async () => {
    const store = await told(
      { id: 'one', ...CITY, posts: ['张伟 市教育局 局长 2021-12-03'] },
      { id: 'two', ...CITY, posts: ['张伟 市教育局 局长 2023-03-18'] },
    );
    expect(store.rows('tenure')).toMatchObject([
      { attestedFrom: '2021-12-03', attestedTo: '2023-03-18', startLatest: '2021-12-03', endLatest: null },
    ]);
  });

  test('an undated former post is never current', async () => {
    const store = await told({ id: 'one', ...CITY, posts: ['张伟 市教育局 原局长 -'] });
    expect(store.rows('tenure')).toMatchObject([{ former: true, attestedFrom: null, attestedTo: null }]);
  });

  test('two people in one post of one body hold one post', async () => {
    const store = await told({
      id: 'one',
      ...CITY,
      posts: ['张伟 市教育局 副局长 2023-03-18', '李敏 市教育局 副局长 2023-03-18'],
    });
    expect(store.rows('post')).toHaveLength(1);
    expect(store.rows('tenure')).toHaveLength(2);
  });

  test('a title without a body is a post of its bearer', async () => {
    const store = await told({
      id: 'one',
      ...CITY,
      posts: ['张伟 - 局长 2023-03-18', '李敏 - 局长 2023-03-18'],
    });
    expect(store.rows('post')).toHaveLength(2);
  });
});
