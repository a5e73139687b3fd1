import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/graph/index.ts';
import { describeStore } from './contract.ts';

describeStore('SQLite in memory', () => openStore(':memory:'));

describe('in a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chuxi-store-'));
  let count = 0;
  afterAll(() => rmSync(folder, { recursive: true }));

  describeStore('SQLite', () => openStore(join(folder, `${++count}.db`)));
});
