// Asks a server the questions of docs/queries at 200 a second for a minute, beside a yoga that holds nothing, and a made
// prefecture for who met whom among 200 people: npm run build && node bench/serving.mjs [--quick]
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openStore } from '../dist/graph/index.js';
import { asFastAsItGoes, atRate } from './serving/asking.mjs';

const isQuick = process.argv.includes('--quick');
const RATE = 200;
const SECONDS = isQuick ? 10 : 60;
const CAPACITY = { atATime: 16, seconds: isQuick ? 3 : 10 };
const SHARE = isQuick ? 0.1 : 1;
const TIMES = 5;
const root = join(import.meta.dirname, '..');
const cli = join(root, 'dist/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), 'chuxi-serving-'));
const children = [];

/** The address that a server prints when it is ready. */
async function started(...words) {
  const child = spawn(process.execPath, words, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, LANG: 'C' },
  });
  children.push(child);
  for await (const line of createInterface({ input: child.stdout })) {
    const [url] = /http:\S+\/graphql/u.exec(line) ?? [];
    if (url) {
      child.stdout.resume();
      return url;
    }
  }
  throw new Error(`expected an address of ${words.join(' ')}, got none`);
}

const megabytes = async (url) => {
  const text = await (await fetch(new URL('/metrics', url))).text();
  return Number(/^process_resident_memory_bytes (\S+)/mu.exec(text)[1]) / 1e6;
};
const questions = readdirSync(join(root, 'docs/queries'))
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => JSON.stringify({ query: readFileSync(join(root, 'docs/queries', name), 'utf8') }));
const hello = [JSON.stringify({ query: '{ hello }' })];
const round = (value) => value.toFixed(1);
const lines = [];

async function steady() {
  const seeds = join(folder, 'seeds.db');
  execFileSync(process.execPath, [cli, 'ingest', 'seeds/bulletins', '--db', seeds], {
    cwd: root,
    stdio: 'ignore',
  });
  const empty = await started(join(root, 'bench/serving/empty.mjs'));
  const chuxi = await started(cli, 'serve', '--db', seeds, '--port', '0');
  // compiled, and its first questions asked
  await atRate(empty, hello, { perSecond: 100, seconds: 2 });
  await atRate(chuxi, questions, { perSecond: 50, seconds: 5 });
  const bound = await atRate(empty, hello, { perSecond: RATE, seconds: isQuick ? 5 : 20 });
  const memory = [await megabytes(chuxi)];
  const parts = [];
  for (let part = 0; part < 6; part++) {
    parts.push(await atRate(chuxi, questions, { perSecond: RATE, seconds: SECONDS / 6 }));
    memory.push(await megabytes(chuxi));
  }
  const answers = parts.reduce((sum, part) => sum + part.answers, 0);
  const errors = parts.reduce((sum, part) => sum + part.errors, 0);
  const worst = (key) => Math.max(...parts.map((part) => part[key]));
  const most = {
    empty: await asFastAsItGoes(empty, hello, CAPACITY),
    chuxi: await asFastAsItGoes(chuxi, questions, CAPACITY),
  };
  lines.push(
    '# Serving',
    '',
    `\`npm run build && node bench/serving.mjs\`, Node ${process.versions.node}, ${cpus().length} cores, load ${loadavg()[0].toFixed(1)};`,
    'servers and questions on the same machine.',
    '',
    `## ${questions.length} questions of docs/queries on the graph of the seeds, ${RATE} a second for ${SECONDS} s`,
    '',
    '| server | answers | errors | median ms | 95 % ms | 99 % ms |',
    '| --- | --- | --- | --- | --- | --- |',
    `| yoga that holds nothing | ${bound.answers} | ${bound.errors} | ${round(bound.median)} | ${round(bound.p95)} | ${round(bound.p99)} |`,
    `| Chuxi, worst of six parts | ${answers} | ${errors} | ${round(worst('median'))} | ${round(worst('p95'))} | ${round(worst('p99'))} |`,
    '',
    `Memory before and after each sixth, MB: ${memory.map((mb) => mb.toFixed(0)).join(', ')}.`,
    `As fast as it goes, ${CAPACITY.atATime} at a time: Chuxi ${most.chuxi.perSecond.toFixed(0)} a second (errors: ${most.chuxi.errors}),`,
    `a yoga that holds nothing ${most.empty.perSecond.toFixed(0)}: ${(most.empty.perSecond / most.chuxi.perSecond).toFixed(1)} times as many.`,
  );
  const error = parts.find((part) => part.error)?.error;
  if (error) lines.push('', `First error: ${error}`);
  return { errors: errors + most.chuxi.errors };
}

async function meetings() {
  const file = join(folder, 'prefecture.db');
  execFileSync(process.execPath, ['--expose-gc', join(root, 'bench/stores/load.mjs'), file, String(SHARE)]);
  const store = await openStore(file);
  const counts = await store.counts();
  const people = await busiest(store);
  await store.close();
  const url = await started(cli, 'serve', '--db', file, '--port', '0');
  const query = `query ($people: [ID!]!) { coAttendance(people: $people) { person { name } other { name } events first last } }`;
  const body = JSON.stringify({ query, variables: { people } });
  const times = [];
  let pairs = 0;
  for (let i = 0; i < TIMES; i++) {
    const start = performance.now();
    const answer = await (
      await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    ).json();
    times.push(performance.now() - start);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    pairs = answer.data.coAttendance.length;
  }
  times.sort((a, b) => a - b);
  lines.push(
    '',
    `## Who met whom among ${people.length} people`,
    '',
    `The ${people.length} of most events among ${counts.people} people and ${counts.participations} participations, in SQLite: ${pairs} pairs that met,`,
    `in ${round(times[Math.floor(TIMES / 2)])} ms (median of ${TIMES}; the first, ${round(times.at(-1))} at most).`,
  );
}

/** The 200 people who took part in most events. */
async function busiest(store) {
  const ids = [];
  for (let after = null; ;) {
    const page = await store.listPeople({}, { first: 1_000, after });
    ids.push(...page.rows.map(({ id }) => id));
    if (!page.hasNext) break;
    after = page.cursors.at(-1);
  }
  const parts = await store.participationsOfPeople(ids);
  return ids
    .map((id, i) => ({ id, events: parts[i].length }))
    .toSorted((a, b) => b.events - a.events)
    .slice(0, 200)
    .map(({ id }) => id);
}

let errors = 0;
try {
  ({ errors } = await steady());
  await meetings();
} finally {
  for (const child of children) child.kill();
  rmSync(folder, { recursive: true, force: true });
}
const text = `${lines.join('\n')}\n`;
process.stdout.write(text);
if (!isQuick) writeFileSync(join(import.meta.dirname, 'results/serving.md'), text);
process.exitCode = errors > 0 ? 1 : 0;
