import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/graph/index.ts';
import { loadDocuments, type LoadItem } from '../../src/load/index.ts';
import { readFacts } from '../../src/pipeline.ts';
import { buildSources } from './build.ts';
import {
  type Ended,
  examine,
  type LoaderOptions,
  makeItems,
  startLoader,
  undisturbed,
} from '../../bench/crash/kills.mjs';

import.meta.jest.setTimeout(120_000);

const program = { openStore, loadDocuments, readFacts };
let folder: string;
let file: string;
let build: string;
let items: LoadItem[];
let whole: string[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chuxi-disk-'));
  chmodSync(folder, 0o755);
  file = join(folder, 'items.json');
  build = buildSources('disk');
  items = makeItems(program, file, 30, 7);
  whole = await undisturbed(program, items);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const load = (url: string, options: LoaderOptions = {}): Promise<Ended> =>
  startLoader(build, url, file, options).ended;
const failureOf = ({ err }: Ended) => JSON.parse(err) as { name: string; code: string; remedy: string };
const examined = (url: string, { acknowledged }: Ended) =>
  examine(program, { url, items, whole }, acknowledged);

const isRoot = process.getuid?.() === 0;
/** A user whom permissions bind; the operator of the tests may be root, who may write anywhere. */
const bound: LoaderOptions = isRoot ? { uid: 65_534, gid: 65_534 } : {};

describe('a folder in which one may not write', () => {
  let readOnly: string;
  beforeEach(() => (readOnly = mkdtempSync(join(folder, 'read-only-'))));
  afterEach(() => chmodSync(readOnly, 0o755));

  test('is refused by name with what to do, and nothing is made in it', async () => {
    chmodSync(readOnly, 0o555);
    const url = join(readOnly, 'graph.db');
    const ended = await load(url, bound);
    expect(failureOf(ended)).toMatchObject({ name: 'Failure', code: 'store.unwritable' });
    expect(ended.err).toContain(url);
    expect(failureOf(ended).remedy).toContain('in which you may write');
    expect(readdirSync(readOnly)).toEqual([]);
  });

  test('is refused when the folder of the database is not there and cannot be made', async () => {
    chmodSync(readOnly, 0o555);
    const ended = await load(join(readOnly, 'data', 'graph.db'), bound);
    expect(failureOf(ended)).toMatchObject({ name: 'Failure', code: 'store.unwritable' });
    expect(readdirSync(readOnly)).toEqual([]);
  });

  test('keeps the database that is in it as it was', async () => {
    const url = join(readOnly, 'graph.db');
    const store = await openStore(url);
    await loadDocuments(store, items.slice(0, 5));
    await store.close();
    chmodSync(url, 0o444);
    chmodSync(readOnly, 0o555);
    const ended = await load(url, bound);
    expect(failureOf(ended)).toMatchObject({ name: 'Failure', code: 'store.unwritable' });
    chmodSync(readOnly, 0o755);
    chmodSync(url, 0o644);
    expect(await examined(url, ended)).toMatchObject({ held: 5, whole: true, finished: true });
  });
});

// in units of 512 bytes
const limited = 'ulimit -f 2000';

describe('a database that reaches the greatest size of a file', () => {
  test('is told as an error of the disk; what was acknowledged is there, and nothing by halves', async () => {
    const url = join(folder, 'limited.db');
    const ended = await load(url, { shell: limited });
    expect(failureOf(ended)).toMatchObject({ name: 'Failure', code: 'store.unreachable' });
    const outcome = await examined(url, ended);
    expect(outcome).toMatchObject({ lost: 0, whole: true, finished: true });
    expect(outcome.held).toBeGreaterThan(0);
    expect(outcome.held).toBeLessThan(items.length);
  });
});

describe('a full disk', () => {
  let disk: string;
  const mounts: string[] = [];
  const mount = (size: string, remount = ''): boolean => {
    const words = ['-t', 'tmpfs', '-o', `${remount}size=${size}`, 'tmpfs', disk];
    return isRoot && process.platform === 'linux' && spawnSync('mount', words).status === 0;
  };
  beforeEach(() => (disk = mkdtempSync(join(folder, 'disk-'))));
  afterAll(() => mounts.forEach((path) => spawnSync('umount', ['-l', path])));

  test.each([
    { size: '128k', room: 'not even for an empty database', least: 0, most: 0 },
    { size: '3m', room: 'for some documents', least: 1, most: 29 },
  ])(
    'with room $room is told with what to do, and nothing is there by halves',
    async ({ size, least, most }) => {
      if (!mount(size)) return console.log('skipped: a full disk, which only root can mount, on Linux');
      mounts.push(disk);
      const url = join(disk, 'graph.db');
      const ended = await load(url);
      expect(failureOf(ended)).toMatchObject({ name: 'Failure', code: 'store.full' });
      expect(failureOf(ended).remedy).toContain('make room');
      expect(mount('64m', 'remount,')).toBe(true);
      const outcome = await examined(url, ended);
      expect(outcome).toMatchObject({ lost: 0, whole: true, finished: true });
      expect(outcome.held).toBeGreaterThanOrEqual(least);
      expect(outcome.held).toBeLessThanOrEqual(most);
    },
  );
});
