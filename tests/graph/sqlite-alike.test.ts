import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/graph/index.ts';
import { describeAlike } from './alike.ts';

const folder = mkdtempSync(join(tmpdir(), 'chuxi-alike-'));
let count = 0;
afterAll(() => rmSync(folder, { recursive: true }));

const openBoth = async () =>
  [await openStore(':memory:'), await openStore(join(folder, `${++count}.db`), { readers: 1 })] as const;

describeAlike('a store in memory and one in a file', openBoth, 12, 240_000);
