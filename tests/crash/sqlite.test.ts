import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/graph/index.ts';
import { loadDocuments, type LoadItem } from '../../src/load/index.ts';
import { readFacts } from '../../src/pipeline.ts';
import { buildSources } from './build.ts';
import { killOnce, makeItems, type Outcome, randomFrom, undisturbed } from '../../bench/crash/kills.mjs';

import.meta.jest.setTimeout(120_000);

const program = { openStore, loadDocuments, readFacts };
const seed = 20_240_512;
let folder: string;
let file: string;
let build: string;
let items: LoadItem[];
let whole: string[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chuxi-crash-'));
  file = join(folder, 'items.json');
  build = buildSources('sqlite');
  items = makeItems(program, file, 40, seed);
  whole = await undisturbed(program, items);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a loader that is killed at random moments', () => {
  const outcomes: Outcome[] = [];
  beforeAll(async () => {
    const random = randomFrom(seed);
    for (let i = 0; i < 3; i++) {
      const url = join(folder, `killed-${i}.db`);
      outcomes.push(await killOnce(program, { build, url, file, items, whole }, random));
    }
  });

  test('was killed within its load', () => {
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

  test.each([0, 1, 2])(
    'leaves a store that comes out as if nothing had been, when the load is finished (%i)',
    (i) => {
      expect(outcomes[i]).toMatchObject({ finished: true });
    },
  );
});
