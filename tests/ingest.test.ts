import { openStore } from '../src/graph/open.ts';
import type { DumpRow, GraphStore } from '../src/graph/index.ts';
import { ingest, remove, seedFolder, storedPath } from '../src/ingest.ts';
import { Failure } from '../src/model/index.ts';
import { bulletins, type Folder, makeFolder } from './cli/bulletins.ts';
import { dumpOf, loadOutdated } from './outdated.ts';

// the first reading in a process loads its tables, on a busy machine for seconds
import.meta.jest.setTimeout(60_000);

let folder: Folder;
let store: GraphStore;
beforeEach(async () => {
  folder = makeFolder();
  store = await openStore(':memory:');
});
afterEach(async () => {
  await store.close();
  folder.remove();
});

const ingestAll = () => ingest(store, [folder.at('bulletins')]);
const dump = async (): Promise<DumpRow[]> => {
  const rows: DumpRow[] = [];
  for await (const row of store.dump()) rows.push(row);
  return rows;
};

describe('files and folders into the graph', () => {
  test('what they say is in the graph', async () => {
    const report = await ingest(store, [folder.at('bulletins')], { publisher: '岚江经济开发区' });
    expect(report).toMatchObject({ files: 2, read: 2, unchanged: 0, failures: [], outdated: 0 });
    const { rows } = await store.listPeople({}, { first: 10 });
    expect(rows.map(({ name }) => name).toSorted()).toEqual(['秦岳明', '罗文舟', '贺琳']);
  });

  test('a folder says whose bulletins it holds', async () => {
    folder.write('bulletins/.publisher', '岚江经济开发区\n');
    await ingestAll();
    const states = await store.documentStates();
    expect(states.map(({ publisher }) => publisher)).toEqual(['岚江经济开发区', '岚江经济开发区']);
    expect(await ingestAll()).toMatchObject({ read: 0, unchanged: 2 });
  });

  test('the same files again change nothing and are not read again', async () => {
    await ingestAll();
    const before = await dump();
    expect(await ingestAll()).toMatchObject({ files: 2, read: 0, unchanged: 2 });
    expect(await dump()).toEqual(before);
  });

  test('a file under another name is the same document with two paths', async () => {
    await ingestAll();
    const copy = folder.write('copy.txt', bulletins['meeting.txt']);
    expect(await ingest(store, [copy])).toMatchObject({ read: 0, unchanged: 1 });
    const states = await store.documentStates();
    expect(states.length).toBe(2);
    expect(states.flatMap(({ paths }) => paths)).toContain(storedPath(copy));
  });

  test('a file that has changed takes the place of its old content', async () => {
    await ingestAll();
    folder.write('bulletins/meeting.txt', bulletins['meeting.txt'].replaceAll('罗文舟', '罗文帆'));
    expect(await ingestAll()).toMatchObject({ read: 1, unchanged: 1, superseded: 1 });
    const { rows } = await store.listPeople({ text: '罗文' }, { first: 10 });
    expect(rows.map(({ name }) => name)).toEqual(['罗文帆']);
  });

  test('content that moves to another path while its old one changes is not lost', async () => {
    await ingestAll();
    folder.write('bulletins/z.txt', bulletins['meeting.txt']);
    folder.write('bulletins/meeting.txt', bulletins['meeting.txt'].replaceAll('罗文舟', '罗文帆'));
    expect(await ingestAll()).toMatchObject({ read: 1, unchanged: 2, superseded: 0 });
    expect((await store.documentStates()).length).toBe(3);
  });

  test('files that fail are told, each by its path, and the others go on', async () => {
    folder.write('bulletins/a-empty.txt', '');
    folder.write('bulletins/b-binary.txt', Uint8Array.from([0, 1, 2]));
    const report = await ingest(store, [folder.at('bulletins'), folder.at('missing')]);
    expect(report).toMatchObject({ files: 4, read: 2 });
    expect(report.failures.map(({ error }) => (error as Failure).code)).toEqual([
      'source.missing',
      'source.empty',
      'source.binary',
    ]);
    expect(report.failures.map(({ path }) => path)).toEqual([
      folder.at('missing'),
      folder.at('bulletins/a-empty.txt'),
      folder.at('bulletins/b-binary.txt'),
    ]);
  });

  test('a publisher given from outside has the file read again, once', async () => {
    await ingestAll();
    const options = { publisher: '岚江经济开发区' };
    expect(await ingest(store, [folder.at('bulletins')], options)).toMatchObject({ read: 2 });
    expect(await ingest(store, [folder.at('bulletins')], options)).toMatchObject({ read: 0, unchanged: 2 });
    expect((await store.documentStates()).map(({ publisher }) => publisher)).toEqual([
      '岚江经济开发区',
      '岚江经济开发区',
    ]);
  });

  test('a publisher given later holds, and that is said; what was given before holds where nothing is given', async () => {
    const file = folder.at('bulletins/meeting.txt');
    await ingest(store, [file], { publisher: '望江镇' });
    const report = await ingest(store, [file], { publisher: '岚江经济开发区' });
    expect(report.corrections).toEqual([
      { path: storedPath(file), field: 'publisher', before: '望江镇', now: '岚江经济开发区' },
    ]);
    expect(await ingest(store, [file])).toMatchObject({ read: 0, unchanged: 1, corrections: [] });
    expect(await store.documentStates()).toMatchObject([
      { publisher: '岚江经济开发区', publisherGiven: true },
    ]);
  });

  test('a publisher given before holds when the file is read again by other rules', async () => {
    const file = folder.at('bulletins/meeting.txt');
    await loadOutdated(store, bulletins['meeting.txt'], { path: storedPath(file), publisher: '望江镇' });
    expect(await ingest(store, [file])).toMatchObject({ read: 1, corrections: [], outdated: 0 });
    expect(await store.documentStates()).toMatchObject([{ publisher: '望江镇', publisherGiven: true }]);
  });

  test('comes to the same whether a publisher is given at once or later', async () => {
    const options = { publisher: '岚江经济开发区' };
    await ingestAll();
    await ingest(store, [folder.at('bulletins')], options);
    const later = await dump();
    const anew = await openStore(':memory:');
    await ingest(anew, [folder.at('bulletins')], options);
    expect(await dumpOf(anew)).toEqual(later);
    await anew.close();
  });

  test('an interruption ends it after the document under way', async () => {
    const interruption = new AbortController();
    const report = await ingest(store, [folder.at('bulletins')], {
      signal: interruption.signal,
      onFile: ({ done }) => done === 1 && interruption.abort(),
    });
    expect(report).toMatchObject({ files: 2, read: 1, interrupted: true });
    expect(await ingestAll()).toMatchObject({ read: 1, unchanged: 1, interrupted: false });
  });
});

describe('taking out', () => {
  test('by id, by path, and what is not there', async () => {
    await ingestAll();
    const [first] = await store.documentStates();
    expect(await remove(store, first!.id)).toBe(true);
    const [second] = await store.documentStates();
    expect(await remove(store, second!.paths[0]!)).toBe(true);
    expect(await remove(store, 'nothing')).toBe(false);
    expect(await dump()).toEqual([]);
  });

  test('one of two paths leaves the document', async () => {
    await ingestAll();
    const copy = folder.write('copy.txt', bulletins['meeting.txt']);
    await ingest(store, [copy]);
    expect(await remove(store, copy)).toBe(true);
    expect((await store.documentStates()).length).toBe(2);
  });
});

test('bulletins that come with the program are kept by their path within it, wherever it stands', () => {
  expect(storedPath(`${seedFolder()}/x.txt`)).toBe('seeds/bulletins/x.txt');
  expect(storedPath(folder.at('x.txt'))).toBe(folder.at('x.txt'));
});
