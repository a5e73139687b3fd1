import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/graph/index.ts';
import { loadDocuments, type LoadItem } from '../../src/load/index.ts';
import { readFacts } from '../../src/pipeline.ts';
import { buildSources } from './build.ts';
import {
  examine,
  killOnce,
  makeItems,
  type Outcome,
  randomFrom,
  startLoader,
  undisturbed,
} from '../../bench/crash/kills.mjs';
import { startServer, type StartedServer } from '../../bench/crash/server.mjs';

import.meta.jest.setTimeout(1_200_000);

const program = { openStore, loadDocuments, readFacts };
const seed = 20_240_513;
const isWanted = (process.env['CHUXI_TEST_NEO4J'] ?? '') !== '';
if (!isWanted)
  console.log('skipped: kills of a Neo4j, where CHUXI_TEST_NEO4J names none (tools/neo4j/README.md)');

(isWanted ? describe : describe.skip)('a load into Neo4j', () => {
  let folder: string;
  let file: string;
  let build: string;
  let items: LoadItem[];
  let whole: string[];
  let server: StartedServer;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'chuxi-crash-'));
    file = join(folder, 'items.json');
    build = buildSources('neo4j');
    items = makeItems(program, file, 12, seed);
    whole = await undisturbed(program, items);
    server = startServer('crash-test');
  });
  afterAll(() => {
    server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  describe.each([
    ['its loader is killed', false],
    ['the server is killed, and the loader with it', true],
  ])('when %s at random moments', (_, withServer) => {
    const outcomes: Outcome[] = [];
    beforeAll(async () => {
      const random = randomFrom(seed);
      const { url, access } = server;
      for (let i = 0; i < 3; i++) {
        await server.empty();
        const trial = { build, url, access, file, items, whole };
        outcomes.push(await killOnce(program, trial, random, withServer ? server : undefined));
      }
    });

    test('was cut short', () => {
      expect(outcomes.length).toBe(3);
      expect(outcomes.filter(({ killed, held, all }) => killed && held < all)).not.toEqual([]);
      expect(outcomes.some(({ held }) => held > 0)).toBe(true);
    });

    test.each([0, 1, 2])(
      'leaves each document whole or absent, none that was acknowledged absent (%i)',
      (i) => {
        expect(outcomes[i]).toMatchObject({ lost: 0, whole: true });
      },
    );

    test.each([0, 1, 2])('comes out as if nothing had been, when it is finished (%i)', (i) => {
      expect(outcomes[i]).toMatchObject({ finished: true });
    });
  });

  describe('when the disk of the server is full', () => {
    const run = join(import.meta.dirname, '../../.cache/neo4j/crash-test-full');
    const disk = join(run, 'data');
    const isPossible = process.platform === 'linux' && process.getuid?.() === 0;
    const mount = (kilobytes: number, remount = ''): boolean =>
      spawnSync('mount', ['-t', 'tmpfs', '-o', `${remount}size=${kilobytes}k`, 'tmpfs', disk]).status === 0;
    afterAll(() => {
      spawnSync('umount', ['-l', disk]);
      rmSync(run, { recursive: true, force: true });
    });

    test('is told with what to do, and nothing is there by halves', async () => {
      mkdirSync(disk, { recursive: true });
      if (!isPossible || !mount(800_000)) {
        // in CI, where this runs with the rights that it takes, it must not be passed over
        if (process.env['REQUIRE_NEO4J'] === '1' && process.env['CI']) throw new Error('expected to be root');
        return console.log('skipped: a full disk of a Neo4j, which only root can mount, on Linux');
      }
      const full = startServer('crash-test-full', { NEO4J_KEEP: '1' });
      try {
        const { url, access } = full;
        await (await openStore(url, access)).close();
        const { blocks, bfree, bsize } = statfsSync(disk);
        expect(mount(Math.ceil(((blocks - bfree) * bsize) / 1024) + 1_200, 'remount,')).toBe(true);
        const env = { ...process.env, CHUXI_USER: access.user, CHUXI_PASSWORD: access.password };
        const ended = await startLoader(build, url, file, { batchRows: 1, env }).ended;
        expect(JSON.parse(ended.err)).toMatchObject({ name: 'Failure', code: 'store.full' });
        expect(ended.err).toContain('make room');
        expect(ended.acknowledged.length).toBeLessThan(items.length);
        expect(mount(800_000, 'remount,')).toBe(true);
        await full.kill();
        await full.restart();
        const outcome = await examine(program, { url, access, items, whole }, ended.acknowledged);
        expect(outcome).toMatchObject({ lost: 0, whole: true, finished: true });
        expect(outcome.held).toBeLessThan(items.length);
      } finally {
        full.stop();
      }
    });
  });
});
