// Kills loaders at random moments of a load, and says what their stores held: npm run build && node bench/crash.mjs
// With --neo4j also on a Neo4j that tools/neo4j/start.sh starts: the loader killed, and the server with it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../dist/graph/index.js';
import { loadDocuments } from '../dist/load/index.js';
import { readFacts } from '../dist/pipeline.js';
import { killOnce, makeItems, randomFrom, undisturbed } from './crash/kills.mjs';

const kills = 20;
const runs = new Map();
mkdirSync(join(import.meta.dirname, 'results'), { recursive: true });
const results = join(import.meta.dirname, 'results/crash.md');
const seed = 5;
const withNeo4j = process.argv.includes('--neo4j');
const program = { openStore, loadDocuments, readFacts };
const folder = mkdtempSync(join(tmpdir(), 'chuxi-crash-'));
const file = join(folder, 'items.json');
const items = makeItems(program, file, 60, seed);
const whole = await undisturbed(program, items);
const trial = { build: join(import.meta.dirname, '../dist'), file, items, whole };

/** Kills so often, and writes down what is known after each, so that a run that is broken off tells what it saw. */
async function run(name, more, before, killed) {
  const random = randomFrom(seed);
  const outcomes = [];
  runs.set(name, outcomes);
  for (let i = 0; i < kills; i++) {
    await before();
    outcomes.push(await killOnce(program, { ...trial, ...more(i) }, random, killed));
    process.stderr.write(`${JSON.stringify(outcomes.at(-1))}\n`);
    writeFileSync(results, report());
  }
}

async function onNeo4j() {
  const { startServer } = await import('./crash/server.mjs');
  const server = startServer();
  try {
    const { url, access } = server;
    await run('Neo4j, the loader killed', () => ({ url, access }), server.empty);
    await run('Neo4j, the server and the loader killed', () => ({ url, access }), server.empty, server);
  } finally {
    server.stop();
  }
}

const count = (outcomes, holds) => outcomes.filter(holds).length;
const section = (name, outcomes) => `## ${name}

| | of ${outcomes.length} |
| --- | --- |
| killed within the load | ${count(outcomes, ({ killed, held, all }) => killed && held < all)} |
| an acknowledged document lost | ${count(outcomes, ({ lost }) => lost > 0)} |
| each document whole or absent | ${count(outcomes, (outcome) => outcome.whole)} |
| the finished load gives the dump of an undisturbed one | ${count(outcomes, ({ finished }) => finished)} |

Documents held after each kill, of ${items.length} (acknowledged before it): ${outcomes.map(({ held, acknowledged }) => `${held} (${acknowledged})`).join(', ')}.
`;

const report = () => `# Loads that were killed

\`kill -9\` of the loader at random moments of a load of ${items.length} documents, one to four a write: after so many
acknowledged writes, and some milliseconds into the next. What the store holds then is compared with a fresh load of
just the documents that it has, line by line of the dump; then the load is finished.

Made by \`npm run build && node bench/crash.mjs${withNeo4j ? ' --neo4j' : ''}\`, Node ${process.version}, ${process.platform} ${process.arch}.

${[...runs].map(([name, outcomes]) => section(name, outcomes)).join('\n')}`;

try {
  const inFile = (i) => ({ url: join(folder, `killed-${i}.db`) });
  await run('SQLite', inFile, async () => undefined);
  if (withNeo4j) await onNeo4j();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

process.stdout.write(report());
const all = [...runs.values()].flat();
const hit = all.some(({ killed, held, all: documents }) => killed && held < documents);
const sound = all.every(({ lost, whole: isWhole, finished }) => lost === 0 && isWhole && finished);
process.exitCode = hit && sound ? 0 : 1;
