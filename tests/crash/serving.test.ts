import { setTimeout as sleep } from 'node:timers/promises';
import { type GraphStore, openStore } from '../../src/graph/index.ts';
import { ingest, seedFolder } from '../../src/ingest.ts';
import { createServer, type GraphServer } from '../../src/serve/index.ts';
import { startServer, type StartedServer } from '../../bench/crash/server.mjs';
import { send, sendQuery } from '../serve/sockets.ts';

import.meta.jest.setTimeout(600_000);

const isWanted = (process.env['CHUXI_TEST_NEO4J'] ?? '') !== '';
if (!isWanted)
  console.log(
    'skipped: questions while a Neo4j is killed, where CHUXI_TEST_NEO4J names none (tools/neo4j/README.md)',
  );

const QUESTIONS = [
  '{ counts { people events participations } }',
  '{ people(first: 50) { nodes { name tenures { post { title organization { name } } evidence { quote } } } } }',
  '{ events(first: 50) { nodes { name date participants { role person { name } evidence { quote } } } } }',
  '{ search(text: "工作") { name kind } }',
];

/** How many questions are on their way at a time, and how long those who wait for the store's return wait, in ms. */
const AT_A_TIME = 8;
const PATIENCE = 120_000;

/** An answer as text, whose fields stand in the order of their names rather than that in which they became known. */
const inOrder = (answer: string): string =>
  JSON.stringify(JSON.parse(answer), (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

interface Told {
  right: number;
  /** Answers that are not what the graph holds. */
  readonly wrong: string[];
  /** Codes of errors, and statuses of what is no GraphQL. */
  readonly codes: Map<string, number>;
}

(isWanted ? describe : describe.skip)('the store is killed while questions come', () => {
  let neo4j: StartedServer;
  let store: GraphStore;
  let server: GraphServer;
  let port: number;
  let expected: string[];

  beforeAll(async () => {
    neo4j = startServer('serving-test');
    store = await openStore(neo4j.url, neo4j.access);
    await ingest(store, [seedFolder()]);
    server = createServer(store, { log: () => undefined });
    ({ port } = await server.listen(0));
    expected = [];
    for (const question of QUESTIONS) expected.push(inOrder((await sendQuery(port, question)).body));
  });
  afterAll(async () => {
    await server.close();
    await store.close();
    neo4j.stop();
  });

  /** Asks without pause until it is over. */
  async function askUntil(isOver: () => boolean): Promise<Told> {
    const told: Told = { right: 0, wrong: [], codes: new Map() };
    let next = 0;
    const one = async () => {
      while (!isOver()) {
        const which = next++ % QUESTIONS.length;
        const { body, code } = await sendQuery(port, QUESTIONS[which]!);
        if (code !== null) told.codes.set(code, (told.codes.get(code) ?? 0) + 1);
        else if (inOrder(body) === expected[which]) told.right++;
        else told.wrong.push(body.slice(0, 300));
      }
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, one));
    return told;
  }
  const ready = async () => (await send(port, { method: 'GET', path: '/ready' })).status;

  test('no answer is wrong, errors are clear, and it recovers by itself', async () => {
    let isOver = false;
    const asking = askUntil(() => isOver);
    await sleep(1_000);
    await neo4j.kill();
    await sleep(3_000);
    expect(await ready()).toBe(503);
    expect((await send(port, { method: 'GET', path: '/health' })).status).toBe(200);
    await neo4j.restart();
    for (const start = Date.now(); (await ready()) !== 200 && Date.now() - start < PATIENCE;)
      await sleep(500);
    await sleep(1_000);
    isOver = true;
    const { right, wrong, codes } = await asking;
    expect(wrong).toEqual([]);
    expect(right).toBeGreaterThan(0);
    expect(
      [...codes.keys()].filter((code) => !code.startsWith('store.') && code !== 'query.timeout'),
    ).toEqual([]);
    expect(codes.size).toBeGreaterThan(0);

    expect(await ready()).toBe(200);
    const after: string[] = [];
    for (const question of QUESTIONS) after.push(inOrder((await sendQuery(port, question)).body));
    expect(after).toEqual(expected);
  });
});
