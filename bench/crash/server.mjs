import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';

const root = join(import.meta.dirname, '../..');
const [user, password] = ['neo4j', 'only-for-tests'];

/** A Neo4j of its own, empty, by tools/neo4j/start.sh, that may be killed. */
export function startServer(name = 'crash', more = {}) {
  const run = join(root, '.cache/neo4j', name);
  const url = start(run, more);
  const NEO4J_PORT = new URL(url).port;
  return {
    url,
    /** Where it has its data, and the file `pid`. */
    folder: run,
    access: { user, password },
    kill: async () => {
      const pid = Number(readFileSync(join(run, 'pid'), 'utf8'));
      process.kill(pid, 'SIGKILL');
      await isFree(Number(NEO4J_PORT));
      // what is dead and not yet buried would pass for running
      rmSync(join(run, 'pid'));
    },
    restart: async () => void start(run, { NEO4J_PORT, NEO4J_KEEP: '1' }),
    empty: () => empty(url),
    stop: () => execFileSync(join(root, 'tools/neo4j/stop.sh'), { env: { ...process.env, NEO4J_RUN: run } }),
  };
}

/** Waits until nothing listens on a port: a process that was killed takes a while to let go of what it held. */
async function isFree(port) {
  for (let waited = 0; waited < 30_000; waited += 50) {
    const taken = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket
        .once('connect', () => resolve(true))
        .once('error', ({ code }) => resolve(code !== 'ECONNREFUSED'));
      socket.once('connect', () => socket.destroy());
    });
    if (!taken) return;
    await sleep(50);
  }
  throw new Error(`expected a server that was killed to let go of port ${port} within 30 s`);
}

const start = (run, more) =>
  execFileSync(join(root, 'tools/neo4j/start.sh'), {
    env: { ...process.env, NEO4J_RUN: run, NEO4J_PASSWORD: password, ...more },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }).trim();

async function empty(url) {
  const driver = neo4j.driver(url, neo4j.auth.basic(user, password));
  try {
    const session = driver.session();
    await session.run('MATCH (n) WHERE NOT n:Schema CALL (n) { DETACH DELETE n } IN TRANSACTIONS');
    await session.close();
  } finally {
    await driver.close();
  }
}
