import { rulesVersion } from '../src/gazetteer/index.ts';
import { openStore } from '../src/graph/open.ts';
import type { GraphStore } from '../src/graph/index.ts';
import { ingest } from '../src/ingest.ts';
import { addPaths } from '../src/load/index.ts';
import { reprocess } from '../src/reprocess.ts';
import { bulletins, type Folder, makeFolder } from './cli/bulletins.ts';
import { dumpOf, loadOutdated } from './outdated.ts';

const publisher = '岚江经济开发区';
const url = 'https://bulletins.example.org/5';
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

const names = async () => (await store.listPeople({}, { first: 10 })).rows.map(({ name }) => name).toSorted();
const firstState = async () => (await store.documentStates())[0]!;

describe('documents that other rules have read', () => {
  test('are read again from the text in the store, when their files are gone', async () => {
    await loadOutdated(store, bulletins['meeting.txt'], { path: '/gone/meeting.txt', publisher });
    expect(await names()).toEqual([]);
    expect(await reprocess(store)).toMatchObject({ outdated: 1, read: 1, failures: [], interrupted: false });
    expect(await names()).toEqual(['秦岳明', '罗文舟']);
    expect(await firstState()).toMatchObject({ rules: rulesVersion() });
  });

  test('come out as if their files were ingested anew', async () => {
    const files = [folder.at('bulletins', 'inspection.md'), folder.at('bulletins', 'meeting.txt')];
    await loadOutdated(store, bulletins['inspection.md'], { path: files[0]!, publisher });
    await loadOutdated(store, bulletins['meeting.txt'], { path: files[1]!, publisher });
    await reprocess(store);
    const anew = await openStore(':memory:');
    await ingest(anew, files, { publisher });
    expect(await dumpOf(store)).toEqual(await dumpOf(anew));
    await anew.close();
  });

  test('keep their paths, address and publisher', async () => {
    await loadOutdated(store, bulletins['meeting.txt'], { path: '/gone/a.txt', publisher: '望江镇', url });
    const { id } = await firstState();
    await addPaths(store, [
      { path: '/gone/b.md', document: id },
      { path: '/gone/c.txt', document: id },
    ]);
    await reprocess(store);
    const [document] = await store.documentsByIds([id]);
    expect(document).toMatchObject({
      paths: ['/gone/a.txt', '/gone/b.md', '/gone/c.txt'],
      publisher: '望江镇',
      url,
      format: 'text',
      rules: rulesVersion(),
    });
  });

  test('lose a publisher and a day that rules of the past misread in the text, and keep those that were given', async () => {
    const misread = { publisher: '工作会议', issued: { edtf: '1924-05' } };
    await loadOutdated(store, bulletins['meeting.txt'], { path: '/gone/meeting.txt' }, misread);
    const given = { path: '/gone/inspection.md', publisher: '望江镇', issued: '2024-06-07' };
    await loadOutdated(store, bulletins['inspection.md'], given, misread);
    const stateAt = async (path: string) =>
      (await store.documentStates()).find(({ paths }) => paths[0] === path);
    expect(await stateAt('/gone/meeting.txt')).toMatchObject({ publisher: '工作会议', issued: '1924-05' });
    await reprocess(store);
    const anew = await openStore(':memory:');
    await ingest(anew, [folder.at('bulletins/meeting.txt')]);
    const [found] = await anew.documentStates();
    await anew.close();
    expect(await stateAt('/gone/meeting.txt')).toMatchObject({
      publisher: found!.publisher,
      publisherGiven: false,
      issued: found!.issued,
      issuedGiven: false,
    });
    expect(found!.publisher).not.toBe('工作会议');
    expect(await stateAt('/gone/inspection.md')).toMatchObject({
      publisher: '望江镇',
      publisherGiven: true,
      issued: '2024-06-07',
      issuedGiven: true,
    });
  });

  test.each(['.txt', '.md'])(
    'keep their identity and format: a text of two byte-order marks in %s',
    async (kind) => {
      await loadOutdated(store, `\ufeff\ufeff${bulletins['inspection.md']}`, { path: `/gone/a${kind}` });
      const { id } = await firstState();
      await reprocess(store);
      expect(await store.documentStates()).toMatchObject([{ id, rules: rulesVersion() }]);
      expect(await store.documentsByIds([id])).toMatchObject([
        { format: kind === '.md' ? 'markdown' : 'text' },
      ]);
    },
  );

  test('stay as they are when they fail, and the others go on', async () => {
    await loadOutdated(store, bulletins['meeting.txt'], { path: '/gone/meeting.txt', publisher });
    await loadOutdated(store, bulletins['inspection.md'], { path: '/gone/inspection.md', publisher });
    const [lost, sound] = await store.documentStates();
    const texts = store.textsOfDocuments.bind(store);
    store.textsOfDocuments = async (ids) => (ids[0] === lost!.id ? [null] : texts(ids));
    const report = await reprocess(store);
    expect(report).toMatchObject({ outdated: 2, read: 1, failures: [{ path: lost!.paths[0] }] });
    expect(report.failures[0]!.error).toMatchObject({ code: 'document.unknown' });
    expect(await store.documentStates()).toMatchObject([
      { id: lost!.id, rules: '0.0.1+past' },
      { id: sound!.id, rules: rulesVersion() },
    ]);
  });

  test('are all that is read: a second time there is nothing to do', async () => {
    await ingest(store, [folder.at('bulletins', 'inspection.md')], { publisher });
    await loadOutdated(store, bulletins['meeting.txt'], { path: '/gone/meeting.txt', publisher });
    expect(await reprocess(store)).toMatchObject({ outdated: 1, read: 1 });
    const before = await dumpOf(store);
    expect(await reprocess(store)).toMatchObject({ outdated: 0, read: 0 });
    expect(await dumpOf(store)).toEqual(before);
  });

  test('end after the one under way when they are interrupted', async () => {
    await loadOutdated(store, bulletins['meeting.txt'], { path: '/gone/meeting.txt', publisher });
    await loadOutdated(store, bulletins['inspection.md'], { path: '/gone/inspection.md', publisher });
    const interruption = new AbortController();
    const report = await reprocess(store, {
      signal: interruption.signal,
      onRead: () => interruption.abort(),
    });
    expect(report).toMatchObject({ outdated: 2, read: 1, interrupted: true });
  });

  test('are counted by ingest', async () => {
    await loadOutdated(store, bulletins['meeting.txt'], { path: '/gone/meeting.txt', publisher });
    expect(await ingest(store, [folder.at('bulletins', 'inspection.md')])).toMatchObject({ outdated: 1 });
  });
});
