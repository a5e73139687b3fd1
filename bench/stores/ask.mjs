// Asks a store of the whole prefecture the seven questions and prints how long each took: node ask.mjs STORE TIMES [WARM]
import { createHash } from 'node:crypto';
import { openStore } from '../../dist/graph/index.js';
import { inMemory } from './in-memory.mjs';
import { Prefecture } from './prefecture.mjs';
import { askings, gist, ofStore, QUESTIONS } from './questions.mjs';

/** Of which the quickest counts: others use the machine as well. */
const ROUNDS = 3;

/** Asked before what is measured: the same in every run, so that all answer the same. */
const BEFORE = 30;

const [url, given, warm] = process.argv.slice(2);
const times = Number(given);
const { CHUXI_USER: user, CHUXI_PASSWORD: password } = process.env;
const prefecture = new Prefecture(1);
const asked = askings(prefecture, BEFORE + times);
const warming = warm ? askings(prefecture, Number(warm), 12) : {};
const store = url === 'plain' ? null : await openStore(url, user && password ? { user, password } : {});
const ways = store ? ofStore(store) : inMemory(prefecture);

async function measured(question) {
  for (const asking of warming[question] ?? []) await ways[question](asking);
  const rounds = [];
  for (let n = 0; n < ROUNDS; n++) rounds.push(await round(question));
  return rounds.reduce((best, one) => (one.p95 < best.p95 ? one : best));
}

async function round(question) {
  const spent = [];
  const hash = createHash('sha256');
  for (const [i, asking] of asked[question].entries()) {
    const start = performance.now();
    const answer = await ways[question](asking);
    if (i >= BEFORE) spent.push(performance.now() - start);
    hash.update(JSON.stringify(gist[question](answer)));
  }
  spent.sort((a, b) => a - b);
  const at = (share) => spent[Math.min(spent.length - 1, Math.floor(spent.length * share))];
  return { p50: at(0.5), p95: at(0.95), gist: hash.digest('hex').slice(0, 12) };
}

const found = {};
for (const question of Object.keys(QUESTIONS)) found[question] = await measured(question);
await store?.close();
process.stdout.write(JSON.stringify(found));
