// Loads a prefecture into both stores and asks them the seven questions: npm run build && node bench/stores.mjs
// Neo4j by tools/neo4j/start.sh. With --sqlite, the embedded store alone, and Neo4j's figures stay as they were; with --neo4j=10000,100000, Neo4j with so many rows
// only: without the whole, it is asked nothing. Takes minutes; writes as it goes.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROWS } from './stores/prefecture.mjs';
import { QUESTIONS } from './stores/questions.mjs';

const SIZES = [10_000, 100_000, ROWS];
const SOME = process.argv.find((word) => word.startsWith('--neo4j='))?.slice('--neo4j='.length);
const SERVED = process.argv.includes('--sqlite') ? [] : (SOME?.split(',').map(Number) ?? SIZES);
const TIMES = 100;
/** Times that the embedded store is loaded, of which the quickest counts: others use the machine as well. */
const LOADED = 3;
/** Rows loaded into Neo4j, and taken out again, before what counts, and questions of each kind asked before: a server that has run for a while has its code compiled. */
const WARMING = { rows: 50_000, times: 300 };
const BARS = {
  sqlite: { load: 30_000, fast: 5, slow: 100 },
  neo4j: { load: 5_000, fast: 50, slow: 500 },
};
const FAST = new Set(['attendance', 'coAttendees', 'network', 'search']);

const folder = mkdtempSync(join(tmpdir(), 'chuxi-stores-'));
const results = join(import.meta.dirname, 'results/stores.md');
const script = (name) => join(import.meta.dirname, 'stores', name);
const runs = { sqlite: { name: 'SQLite', loads: [] }, neo4j: { name: 'Neo4j', loads: [] } };
let plain = null;
/** What stands written of Neo4j, where it is not measured. */
const before = SERVED.length === 0 && existsSync(results) ? readFileSync(results, 'utf8').split('\n') : [];
const keptLoads = before.filter((line) => line.startsWith('| Neo4j |'));
const keptCells = (question) =>
  before
    .find((line) => line.startsWith(`| ${QUESTIONS[question]} |`))
    ?.split(' | ')
    .slice(4, 7) ?? ['–', '–', '–'];

const run = (...words) => JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' }));

/**
 * @param sizes rows of each loading; without the whole at the end, nothing is asked
 * @param store how to begin empty, what it takes on disk, and what its server takes, where it has one
 */
async function measure(of, sizes, store) {
  for (const rows of sizes) {
    let best;
    for (let n = 0; n < (store.rounds ?? 1); n++) {
      const load = await loaded(store, rows);
      if (!best || load.seconds < best.seconds) best = load;
    }
    of.loads.push(best);
    write();
  }
  if (sizes.at(-1) === ROWS)
    of.asked = run(script('ask.mjs'), store.url(), String(TIMES), String(store.warming ?? ''));
  of.busy = loadavg()[0];
  write();
}

async function loaded(store, rows) {
  await store.empty();
  const before = store.server?.();
  const load = run('--expose-gc', script('load.mjs'), store.url(), String(rows / ROWS));
  const after = store.server?.();
  const server = after && { seconds: after.seconds - before.seconds, megabytes: after.megabytes };
  return { ...load, server, bytes: store.bytes(), busy: loadavg()[0] };
}

function embedded() {
  const file = join(folder, 'graph.db');
  return {
    url: () => file,
    empty: () => ['', '-wal', '-shm'].forEach((more) => rmSync(file + more, { force: true })),
    bytes: () => statSync(file).size,
    rounds: LOADED,
  };
}

async function served() {
  const { startServer } = await import('./crash/server.mjs');
  const server = startServer('bench');
  process.env.CHUXI_USER = server.access.user;
  process.env.CHUXI_PASSWORD = server.access.password;
  run('--expose-gc', script('load.mjs'), server.url, String(WARMING.rows / ROWS));
  return {
    url: () => server.url,
    empty: server.empty,
    warming: WARMING.times,
    bytes: () =>
      Number(execFileSync('du', ['-sb', join(server.folder, 'data')], { encoding: 'utf8' }).split('\t')[0]),
    server: () => processOf(readFileSync(join(server.folder, 'pid'), 'utf8').trim()),
    stop: () => server.stop(),
  };
}

/** Seconds of processor time and memory of a process. */
function processOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return { seconds: (Number(fields[11]) + Number(fields[12])) / 100, megabytes: Number(kilobytes) / 1024 };
}

const round = (value) =>
  value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en');
const number = (value) => Math.round(value).toLocaleString('en');

const loadLine = (name, { counted, all, seconds, processor, megabytes, server, bytes, busy }) =>
  `| ${name} | ${number(counted)} | ${number(all)} | ${round(seconds)} | ${number(counted / seconds)} | ${number(all / seconds)} | ${round(processor + (server?.seconds ?? 0))} | ${number(all / (processor + (server?.seconds ?? 0)))} | ${number(megabytes)}${server ? ` + ${number(server.megabytes)}` : ''} | ${number(bytes / 2 ** 20)} | ${busy.toFixed(1)} |`;

function questionLine(question) {
  const cells = Object.entries(runs).flatMap(([key, { asked }]) => {
    if (!asked) return key === 'neo4j' ? keptCells(question) : ['–', '–', '–'];
    const { p50, p95 } = asked[question];
    const bar = BARS[key][FAST.has(question) ? 'fast' : 'slow'];
    return [round(p50), `${round(p95)} (${bar})`, plain ? `${round(p50 / plain[question].p50)} ×` : '–'];
  });
  const bound = plain ? [round(plain[question].p50), round(plain[question].p95)] : ['–', '–'];
  return `| ${QUESTIONS[question]} | ${[...cells, ...bound].join(' | ')} |`;
}

const agreed = () =>
  Object.keys(QUESTIONS).every(
    (question) =>
      new Set(
        [plain, ...Object.values(runs).map(({ asked }) => asked)].flatMap((of) => of?.[question].gist ?? []),
      ).size <= 1,
  );

function write() {
  const loads = Object.values(runs).flatMap(({ name, loads: all }) =>
    all.map((load) => loadLine(name, load)),
  );
  writeFileSync(
    results,
    `# The stores

Made by \`npm run build && node ${['bench/stores.mjs', ...process.argv.slice(2)].join(' ')}\`, Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} cores.
Busy: how many processes wanted a core when it was done (load average of a minute); where it is above the number of cores,
others took part of the time, and seconds of the processor say more than seconds of the clock.

## Loading

Through \`GraphStore.write\`, 20,000 rows a write, each kept before the next begins. Rows: people, bodies, events, participations,
tenures and evidences, ${number(ROWS)} in the whole. All: with what belongs to them and is loaded in the same time: documents, articles,
posts, places, projects, a claim for each statement, its link to its evidence, and the derived relations; words to search are
not counted. Of SQLite the quickest of ${LOADED} loads. Neo4j has loaded ${number(WARMING.rows)} rows before, which were taken out again, as have those of each line before the next: what it
has on disk has room left over by them. Bars: ${number(BARS.sqlite.load)} rows/s on SQLite, ${number(BARS.neo4j.load)} on Neo4j. Memory is what loading adds in the program, and what Neo4j's
process has.${keptLoads.length > 0 ? " Neo4j's figures are those of the run before." : SERVED.at(-1) === ROWS ? '' : ` Not in this run: Neo4j with ${number(ROWS)} rows, and what is asked of it.`}

| store | rows | all | s | rows/s | all/s | processor s | all/processor s | MB | MB on disk | busy |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${[...loads, ...keptLoads].join('\n')}

## Questions

Milliseconds, of ${TIMES} of each with other people, bodies and words, the quickest of three rounds, after 30 that do not count (${WARMING.times} on Neo4j, whose server compiles
what it does often); the bar of the 95th percentile in
brackets; × how many times as long as the same on a plain graph in memory (graphology), at the middle. All three gave the
same answers, as far as they were asked: ${agreed() ? 'yes' : '**no**'}. Busy: ${Object.values(runs)
      .map(({ name, busy }) => `${name} ${busy?.toFixed(1) ?? '–'}`)
      .join(', ')}.

| question | SQLite p50 | p95 | × | Neo4j p50 | p95 | × | in memory p50 | p95 |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
${Object.keys(QUESTIONS).map(questionLine).join('\n')}
`,
  );
}

mkdirSync(join(import.meta.dirname, 'results'), { recursive: true });
try {
  plain = run(script('ask.mjs'), 'plain', String(TIMES));
  await measure(runs.sqlite, SIZES, embedded());
  if (SERVED.length > 0) {
    const store = await served();
    try {
      await measure(runs.neo4j, SERVED, store);
    } finally {
      store.stop();
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(readFileSync(results, 'utf8'));
process.exitCode = agreed() ? 0 : 1;
