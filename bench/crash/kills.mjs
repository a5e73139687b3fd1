import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { bulletinTexts, randomFrom } from './documents.mjs';

const loader = join(import.meta.dirname, 'loader.mjs');

/** Reads bulletins of a seed, and writes them to a file for the loader. */
export function makeItems({ readFacts }, file, count, seed) {
  const items = bulletinTexts(count, seed).map((text, i) => {
    const metadata = { path: `/bulletins/${i}.txt`, publisher: '岚江经济开发区' };
    return { facts: readFacts(Buffer.from(text), metadata.path, metadata), metadata };
  });
  writeFileSync(file, JSON.stringify(items));
  return items;
}

/** The loader in a process of its own, from its first word on. */
export function startLoader(build, url, file, { batchRows = 1, shell, ...options } = {}) {
  const words = [loader, build, url, file, String(batchRows)];
  const child = shell
    ? spawn('sh', ['-c', `${shell}; exec "$0" "$@"`, process.execPath, ...words], options)
    : spawn(process.execPath, words, options);
  let [out, err] = ['', ''];
  let noticed = () => undefined;
  child.stdout.on('data', (piece) => {
    out += piece.toString('utf8');
    noticed();
  });
  child.stderr.on('data', (piece) => (err += piece.toString('utf8')));
  const lines = () => out.split('\n').slice(1, -1);
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve({ code, signal, err, acknowledged: lines().flatMap((line) => line.split(' ')) });
      noticed();
    });
  });
  /** Resolves when so many writes are done, or the loader has ended. */
  const writes = (count) =>
    new Promise((resolve) => {
      noticed = () => {
        if (out.split('\n').length - 2 >= count || child.exitCode !== null || child.signalCode !== null)
          resolve();
      };
      noticed();
      void ended.then(resolve);
    });
  return { kill: () => child.kill('SIGKILL'), writes, ended };
}

export async function dumpOf(store) {
  const lines = [];
  for await (const line of store.dump()) lines.push(JSON.stringify(line));
  return lines;
}

/** What an undisturbed load of the items gives. */
export async function undisturbed({ openStore, loadDocuments }, items) {
  const store = await openStore(':memory:');
  try {
    await loadDocuments(store, items);
    return await dumpOf(store);
  } finally {
    await store.close();
  }
}

/** Rows of a write, and how many documents they are at most. */
const writes = [
  { batchRows: 1, documents: 1 },
  { batchRows: 100, documents: 2 },
  { batchRows: 200, documents: 4 },
];

/** Kills a loader at a random moment: so many writes are done, and the next has gone on for a while. With it goes the server, when there is one to kill. */
export async function killOnce(program, trial, random, { kill, restart } = {}) {
  const { batchRows, documents } = writes[Math.floor(random() * writes.length)];
  const { user, password } = trial.access ?? {};
  const env = user && password ? { ...process.env, CHUXI_USER: user, CHUXI_PASSWORD: password } : process.env;
  const load = startLoader(trial.build, trial.url, trial.file, { batchRows, env });
  await load.writes(Math.floor(random() * (trial.items.length / documents - 2)));
  await sleep(random() * 12);
  await kill?.();
  load.kill();
  const { signal, acknowledged } = await load.ended;
  await restart?.();
  return { killed: signal === 'SIGKILL', batchRows, ...(await examine(program, trial, acknowledged)) };
}

/** What a store holds after a load that ended early, and after the load is finished. */
export async function examine(program, { url, items, whole, access = {} }, acknowledged) {
  const store = await program.openStore(url, access);
  try {
    const held = new Set((await store.documentStates()).map(({ id }) => id));
    const left = await dumpOf(store);
    const asIfAlone = await undisturbed(
      program,
      items.filter(({ facts }) => held.has(facts.document.id)),
    );
    await program.loadDocuments(store, items);
    return {
      acknowledged: acknowledged.length,
      held: held.size,
      all: items.length,
      lost: acknowledged.filter((id) => !held.has(id)).length,
      whole: same(left, asIfAlone),
      finished: same(await dumpOf(store), whole),
    };
  } finally {
    await store.close();
  }
}

const same = (a, b) => a.length === b.length && a.every((line, i) => line === b[i]);

export { randomFrom };
