import { openStore } from '../../src/graph/open.ts';
import { loadOutdated } from '../outdated.ts';
import { bulletins, type Folder, makeFolder } from './bulletins.ts';
import { chuxi } from './run-cli.ts';

const publisher = '岚江经济开发区';
let folder: Folder;
let db: string;
beforeEach(async () => {
  folder = makeFolder();
  db = folder.at('chuxi.db');
  const store = await openStore(db);
  await loadOutdated(store, bulletins['meeting.txt'], { path: '/gone/meeting.txt', publisher });
  await store.close();
});
afterEach(() => folder.remove());

describe('chuxi reprocess', () => {
  test('reads again what other rules have read, and says on standard error what the graph holds', async () => {
    const { code, out, err } = await chuxi(['reprocess', '--db', db]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain('documents read again: 1; failed: 0');
    expect(err).toMatch(/in the graph: documents 1, people 2,/u);
  });

  test('says when there is nothing to do, in the language of the operator', async () => {
    await chuxi(['reprocess', '--db', db]);
    const english = await chuxi(['reprocess', '--db', db]);
    expect(english.code).toBe(0);
    expect(english.err).toContain('nothing to read again');
    const chinese = await chuxi(['reprocess', '--db', db, '--lang', 'zh']);
    expect(chinese.err).toContain('没有需要重读的文件');
  });

  test('is named by ingest while there is something to read again, and not afterwards', async () => {
    const ingest = ['ingest', folder.at('bulletins', 'inspection.md'), '--db', db];
    expect((await chuxi(ingest)).err).toContain('other rules have read: 1; `chuxi reprocess`');
    await chuxi(['reprocess', '--db', db]);
    expect((await chuxi(ingest)).err).not.toContain('reprocess');
  });

  test('needs a database', async () => {
    const { code, err } = await chuxi(['reprocess', '--db', folder.at('none.db')]);
    expect(code).toBe(1);
    expect(err).toContain('none.db');
  });
});
