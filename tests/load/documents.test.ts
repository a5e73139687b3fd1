import type { SourceMetadata } from '../../src/model/index.ts';
import { addPaths, loadDocuments, removeDocument, removePath } from '../../src/load/index.ts';
import { type Bulletin, bulletin } from './bulletin.ts';
import { MemoryStore } from './memory-store.ts';

const now = (): Date => new Date('2024-05-06T07:08:09Z');
const CITY = { publisher: '云溪市人民政府', place: '110101' };

const load = (store: MemoryStore, ...bulletins: readonly Bulletin[]) =>
  loadDocuments(store, bulletins.map(bulletin), { now });

const first: Bulletin = { id: 'one', ...CITY, path: 'a.txt', posts: ['张伟 市教育局 局长 2021-12-03'] };
const second: Bulletin = { id: 'two', ...CITY, path: 'b.txt', posts: ['张伟 市政府 副市长 2023-03-18'] };

describe('the report of a load', () => {
  test('says what was given otherwise than before, within one load too: the later holds', async () => {
    const store = new MemoryStore();
    const given = (metadata: SourceMetadata) => {
      const item = bulletin(first);
      return { ...item, metadata: { ...item.metadata, ...metadata } };
    };
    const load = async (...said: SourceMetadata[]) =>
      (await loadDocuments(store, said.map(given), { now })).documents.map(({ corrections }) => corrections);
    expect(await load({ publisher: '云溪日报' }, { publisher: '云溪晚报' })).toEqual([
      [],
      [{ field: 'publisher', before: '云溪日报', now: '云溪晚报' }],
    ]);
    expect(await load({ publisher: '云溪晚报', issued: '2023-04-01', url: 'https://example.org/a' })).toEqual(
      [[]],
    );
    expect(await load({ publisher: '云溪晚报', issued: '2023-04-02', url: 'https://example.org/b' })).toEqual(
      [
        [
          { field: 'issued', before: '2023-04-01', now: '2023-04-02' },
          { field: 'url', before: 'https://example.org/a', now: 'https://example.org/b' },
        ],
      ],
    );
    expect(store.documents.get('one')).toMatchObject({ publisher: '云溪晚报', issued: '2023-04-02' });
  });

  test('tells what became of each document', async () => {
    const store = new MemoryStore();
    await load(store, first, second);
    const report = await load(
      store,
      first,
      { ...first, path: 'copy.txt' },
      { ...second, rules: 'r2' },
      { id: 'three', ...CITY, path: 'c.txt' },
    );
    expect(report.documents).toEqual([
      { document: 'one', path: 'a.txt', outcome: 'unchanged', corrections: [] },
      { document: 'one', path: 'copy.txt', outcome: 'moved', corrections: [] },
      { document: 'two', path: 'b.txt', outcome: 'replaced', corrections: [] },
      { document: 'three', path: 'c.txt', outcome: 'added', corrections: [] },
    ]);
    expect([...store.paths]).toEqual(
      expect.arrayContaining([
        ['a.txt', 'one'],
        ['copy.txt', 'one'],
        ['b.txt', 'two'],
        ['c.txt', 'three'],
      ]),
    );
  });

  test('counts the rows of documents that came in', async () => {
    const report = await load(new MemoryStore(), first);
    // a division and the one above it, a body, a person, what he was called
    expect(report.rows).toEqual({ documents: 1, articles: 1, evidences: 1, claims: 5 });
  });

  test('names a document that no store can hold; the others go in', async () => {
    const store = new MemoryStore();
    const report = await load(store, { ...first, text: '张伟\0任局长' }, second);
    expect(report.documents.map(({ outcome, failure }) => [outcome, failure?.code])).toEqual([
      ['failed', 'document.unstorable-text'],
      ['added', undefined],
    ]);
    expect([...store.documents.keys()]).toEqual(['two']);
  });
});

describe('a file changed under its path', () => {
  const changed: Bulletin = { ...second, path: 'a.txt' };

  test('supersedes what it held, and that is recorded', async () => {
    const store = new MemoryStore();
    await load(store, first);
    const report = await load(store, changed);
    const supersession = { path: 'a.txt', document: 'one', by: 'two', at: '2024-05-06T07:08:09.000Z' };
    expect(report.superseded).toEqual([supersession]);
    expect(report.removed).toEqual(['one']);
    expect(store.supersessions).toEqual([supersession]);
    const fresh = new MemoryStore();
    await load(fresh, changed);
    expect(store.dump()).toEqual(fresh.dump());
  });

  test('within one load as in two', async () => {
    const [once, twice] = [new MemoryStore(), new MemoryStore()];
    const report = await load(once, first, changed);
    await load(twice, first);
    await load(twice, changed);
    expect(once.dump()).toEqual(twice.dump());
    expect(report.removed).toEqual(['one']);
  });

  test('leaves what it held where that has another path', async () => {
    const store = new MemoryStore();
    await load(store, first, { ...first, path: 'copy.txt' });
    const report = await load(store, changed);
    expect(report.removed).toEqual([]);
    expect([...store.documents.keys()].sort()).toEqual(['one', 'two']);
    expect(Object.fromEntries(store.paths)).toEqual({ 'a.txt': 'two', 'copy.txt': 'one' });
  });
});

describe('taking out', () => {
  test('a document leaves what others support', async () => {
    const [store, alone] = [new MemoryStore(), new MemoryStore()];
    await load(store, first, second);
    await load(alone, second);
    expect(await removeDocument(store, 'one')).toBe(true);
    expect(store.dump()).toEqual(alone.dump());
    expect(await removeDocument(store, 'one')).toBe(false);
  });

  test('a path leaves the document until its last', async () => {
    const store = new MemoryStore();
    await load(store, first, { ...first, path: 'copy.txt' });
    expect(await removePath(store, 'a.txt')).toEqual({ document: 'one', removed: false });
    expect(store.documents.size).toBe(1);
    expect(await removePath(store, 'copy.txt')).toEqual({ document: 'one', removed: true });
    expect(store.dump()).toEqual([]);
    expect(await removePath(store, 'copy.txt')).toBeNull();
  });
});

describe('paths of documents that need not be read again', () => {
  test('are added, and taken from others', async () => {
    const store = new MemoryStore();
    await load(store, first, second);
    const report = await addPaths(
      store,
      [
        { path: 'b.txt', document: 'one' },
        { path: 'a.txt', document: 'one' },
      ],
      { now },
    );
    expect(report.documents.map(({ outcome }) => outcome)).toEqual(['moved', 'unchanged']);
    expect(report.removed).toEqual(['two']);
    expect(Object.fromEntries(store.paths)).toEqual({ 'a.txt': 'one', 'b.txt': 'one' });
  });

  test('of a document that is not there are refused', async () => {
    const store = new MemoryStore();
    await expect(addPaths(store, [{ path: 'a.txt', document: 'none' }])).rejects.toMatchObject({
      code: 'document.unknown',
    });
  });
});

describe('a document more', () => {
  test('touches the blocks of its members alone', async () => {
    const store = new MemoryStore();
    await load(store, first, second, {
      id: 'far',
      publisher: '石埠市人民政府',
      place: '440305',
      path: 'far.txt',
      posts: ['欧阳平 市教育局 局长 2021-12-03'],
    });
    const rows = new Map([...store.entities].flatMap(([, table]) => [...table]));
    const claims = new Map(store.claims);
    store.blocksRead.clear();
    await load(store, { id: 'more', ...CITY, path: 'more.txt', posts: ['张伟 市教育局 书记 2023-04-01'] });
    const members = [...store.claims.values()].filter(
      ({ document, block }) => document === 'more' && block !== null,
    );
    expect(store.blocksRead).toEqual(new Set(members.map(({ block }) => block)));
    const far = [...claims.values()].filter(({ document }) => document === 'far');
    for (const claim of far) {
      expect(store.claims.get(claim.id)).toBe(claim);
      const kept = [...store.entities.values()].some(
        (table) => table.get(claim.entity!) === rows.get(claim.entity!),
      );
      expect(kept).toBe(true);
    }
  });
});
