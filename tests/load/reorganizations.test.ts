import { loadDocuments, removeDocument } from '../../src/load/index.ts';
import { type Bulletin, bulletin } from './bulletin.ts';
import { MemoryStore } from './memory-store.ts';

const CITY = { publisher: '云溪市人民政府', place: '110101' };

async function told(...bulletins: readonly Bulletin[]): Promise<MemoryStore> {
  const store = new MemoryStore();
  for (const one of bulletins) await loadDocuments(store, [bulletin(one)]);
  return store;
}

/** `种类 原单位 新单位 日期` of each row, sorted. */
function rowsOf(store: MemoryStore): string[] {
  const names = new Map(store.rows('organization').map(({ id, name }) => [id, name]));
  return store
    .rows('reorganization')
    .map(({ kind, predecessor, successor, date }) =>
      [kind, names.get(predecessor), successor === null ? '-' : names.get(successor), date ?? '-'].join(' '),
    )
    .sort();
}

const NOTICE: Bulletin = { id: 'one', ...CITY, changes: ['merged 市规划局 市自然资源局 2019-03-20'] };
const REPORT: Bulletin = { id: 'two', ...CITY, changes: ['renamed 市规划局 市自然资源局 2019-03'] };
const UNDATED: Bulletin = { id: 'three', ...CITY, changes: ['renamed 市规划局 市自然资源局 -'] };

describe('what became of a body', () => {
  test('is told once, of what kind it is and when as the most telling documents say, in any order', async () => {
    const expected = ['merged 市规划局 市自然资源局 2019-03-20'];
    const store = await told(NOTICE, REPORT, UNDATED);
    expect(rowsOf(store)).toEqual(expected);
    expect(rowsOf(await told(UNDATED, REPORT, NOTICE))).toEqual(expected);
    expect((await told(REPORT, UNDATED, NOTICE)).dump()).toEqual(store.dump());
  });

  test('goes with the document that says so, and its bodies stay two all the while', async () => {
    const store = await told(REPORT, NOTICE, UNDATED);
    await removeDocument(store, 'one');
    expect(rowsOf(store)).toEqual(['renamed 市规划局 市自然资源局 2019-03']);
    expect(
      store
        .rows('organization')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['市自然资源局', '市规划局']);
    await removeDocument(store, 'two');
    expect(rowsOf(store)).toEqual(['renamed 市规划局 市自然资源局 -']);
    await removeDocument(store, 'three');
    expect(store.dump()).toEqual([]);
  });

  test('of several into one is a row each; that one was abolished needs no successor', async () => {
    const store = await told({
      id: 'one',
      ...CITY,
      changes: [
        'merged 市文化局 市文化和旅游局 2019-04-09',
        'merged 市旅游局 市文化和旅游局 2019-04-09',
        'abolished 市物价局 - 2019-04-09',
      ],
    });
    expect(rowsOf(store)).toEqual([
      'abolished 市物价局 - 2019-04-09',
      'merged 市文化局 市文化和旅游局 2019-04-09',
      'merged 市旅游局 市文化和旅游局 2019-04-09',
    ]);
    const [row] = store.rows('reorganization');
    expect([...store.evidenced.values()].filter(({ subject }) => subject === row!.id)).toHaveLength(1);
  });

  test('follows bodies that a further document shows to be one', async () => {
    const store = await told(
      { id: 'one', ...CITY, changes: ['renamed 市规划局 市政府 2019-03-20'] },
      { id: 'two', ...CITY, changes: ['renamed 市规划局 市人民政府 -'] },
    );
    expect(rowsOf(store)).toEqual(['renamed 市规划局 市人民政府 2019-03-20']);
  });
});
