// Loads three tenths of the made prefecture into SQLite, chooses lists by conditions and writes exports:
// npm run build && node --expose-gc bench/lists.mjs
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesOf, FORMAT_NAMES, formatOf, select, textOf } from '../dist/export/index.js';
import { choose, countChosen, openStore } from '../dist/graph/index.js';

const SHARE = 0.3;
const TIMES = 9;
/** Most that the heap may grow while an export is written, in MB. */
const MOST_HEAP = 20;

const CHOSEN = [
  ['part of a name', 'people', { where: { name: { contains: '伟' } } }],
  ['part that they took', 'people', { where: { participations: { some: { role: { eq: 'chair' } } } } }],
  ['by pinyin', 'people', { order: 'pinyin' }],
  ['oldest first', 'events', { order: 'oldest_first' }],
  ['a month', 'events', { where: { earliest: { gte: '2023-03-01' }, latest: { lte: '2023-03-31' } } }],
  ['nothing fulfils it', 'events', { where: { confidence: { lt: 0 } } }],
  ['nor what belongs to it', 'events', { where: { participants: { some: { verb: { eq: '无' } } } } }],
];

const folder = mkdtempSync(join(tmpdir(), 'chuxi-lists-'));
const file = join(folder, 'graph.db');
const lines = [];
try {
  const load = join(import.meta.dirname, 'stores/load.mjs');
  execFileSync(process.execPath, ['--expose-gc', load, file, String(SHARE)]);
  const store = await openStore(file);
  await lists(store);
  await exports(store);
  await store.close();
} finally {
  rmSync(folder, { recursive: true });
}
const text = `${lines.join('\n')}\n`;
process.stdout.write(text);
writeFileSync(join(import.meta.dirname, 'results/lists.md'), text);

async function lists(store) {
  const { people, events } = await store.counts();
  lines.push(
    '# Lists by conditions, and exports',
    '',
    `\`npm run build && node --expose-gc bench/lists.mjs\`, Node ${process.versions.node}, ${cpus().length} cores,`,
    `load ${loadavg()[0].toFixed(1)}; SQLite with ${people} people and ${events} events. Milliseconds, median of ${TIMES}.`,
    '',
    '| list | condition or order | first 50 | count | rows |',
    '| --- | --- | --- | --- | --- |',
  );
  for (const [what, name, chosen] of CHOSEN) {
    const page = await median(() => choose(store, name, chosen, { first: 50 }));
    const count = await median(() => countChosen(store, name, chosen));
    lines.push(`| ${name} | ${what} | ${page.time} | ${count.time} | ${count.result} |`);
  }
}

async function exports(store) {
  lines.push('', '| export | M characters | seconds | heap grows by, MB |', '| --- | --- | --- | --- |');
  for (const name of FORMAT_NAMES) {
    const { characters, seconds, grown } = await written(store, name);
    if (grown > MOST_HEAP) throw new Error(`${name}: expected the heap to stay, it grew by ${grown} MB`);
    lines.push(
      `| ${name} | ${(characters / 1e6).toFixed(1)} | ${seconds.toFixed(1)} | ${Math.max(0, grown).toFixed(1)} |`,
    );
  }
}

async function written(store, name) {
  const selection = await select(store, {});
  const format = formatOf(name);
  const texts =
    'write' in format
      ? [textOf(name, store, selection)]
      : filesOf(format, store, selection).map(([, pieces]) => pieces);
  const before = heap();
  let [characters, grown, next] = [0, 0, 1e6];
  const start = performance.now();
  for (const one of texts)
    for await (const piece of one) {
      characters += piece.length;
      if (characters < next) continue;
      next = characters + 1e6;
      grown = Math.max(grown, heap() - before);
    }
  return { characters, grown, seconds: (performance.now() - start) / 1000 };
}

/** In MB, after what nobody holds has gone. */
function heap() {
  globalThis.gc();
  return process.memoryUsage().heapUsed / 1e6;
}

async function median(work) {
  const times = [];
  let result;
  for (let i = 0; i < TIMES; i++) {
    const start = performance.now();
    result = await work();
    times.push(performance.now() - start);
  }
  return { result, time: times.toSorted((a, b) => a - b)[(TIMES - 1) / 2].toFixed(0) };
}
