// Kills loaders at random moments of a load, and says what their stores held: npm run build && node bench/crash.mjs
// With CHUXI_TEST_NEO4J, CHUXI_TEST_NEO4J_USER and CHUXI_TEST_NEO4J_PASSWORD also on that server, whose documents it
// takes out. An argument is the seed.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../dist/graph/index.js';
import { loadDocuments, removeDocument } from '../dist/load/index.js';
import { readFacts } from '../dist/pipeline.js';
import { killOnce, makeItems, randomFrom, undisturbed } from './crash/kills.mjs';

const kills = 20;
const seed = Number(process.argv[2] ?? 5);
const program = { openStore, loadDocuments, readFacts };
const folder = mkdtempSync(join(tmpdir(), 'chuxi-crash-'));
const file = join(folder, 'items.json');
const items = makeItems(program, file, 60, seed);
const whole = await undisturbed(program, items);
const trial = { build: join(import.meta.dirname, '../dist'), file, items, whole };

/** Every document taken out, so that the next load begins with nothing. */
async function emptied(url, access) {
  const store = await openStore(url, access);
  for (const { id } of await store.documentStates()) await removeDocument(store, id);
  await store.close();
}

async function run(urlOf, access) {
  const random = randomFrom(seed);
  const outcomes = [];
  for (let i = 0; i < kills; i++) {
    const url = urlOf(i);
    if (access) await emptied(url, access);
    outcomes.push(await killOnce(program, { ...trial, url, ...(access ? { access } : {}) }, random));
    process.stderr.write(`${JSON.stringify(outcomes.at(-1))}\n`);
  }
  return outcomes;
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

const sections = [];
const all = [];
const take = (name, outcomes) => {
  sections.push(section(name, outcomes));
  all.push(...outcomes);
};
try {
  take('SQLite', await run((i) => join(folder, `killed-${i}.db`)));
  const {
    CHUXI_TEST_NEO4J: server,
    CHUXI_TEST_NEO4J_USER: user,
    CHUXI_TEST_NEO4J_PASSWORD: password,
  } = process.env;
  if (server)
    take('Neo4j, the loader killed', await run(() => server, user && password ? { user, password } : {}));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const text = `# Loads that were killed

\`kill -9\` of the loader at random moments of a load of ${items.length} documents, one or several a write: after so many
acknowledged writes, and some milliseconds into the next. What the store holds then is compared with a fresh load of
just the documents that it has, line by line of the dump; then the load is finished.

Made by \`npm run build && node bench/crash.mjs ${seed}\`, Node ${process.version}, ${process.platform} ${process.arch}.

${sections.join('\n')}`;
mkdirSync(join(import.meta.dirname, 'results'), { recursive: true });
writeFileSync(join(import.meta.dirname, 'results/crash.md'), text);
process.stdout.write(text);
const hit = all.some(({ killed, held, all: documents }) => killed && held < documents);
const sound = all.every(({ lost, whole: isWhole, finished }) => lost === 0 && isWhole && finished);
process.exitCode = hit && sound ? 0 : 1;
