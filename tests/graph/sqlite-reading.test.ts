import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { type GraphStore, openStore } from '../../src/graph/index.ts';
import { connect } from '../../src/graph/sqlite/driver.ts';
import { timeLeft } from '../../src/graph/bounds.ts';
import { type Reading, ReadingHere } from '../../src/graph/sqlite/reading.ts';
import { ReadingPool } from '../../src/graph/sqlite/reading-pool.ts';
import { failureOf } from './failure-of.ts';
import { entities, fill } from './fixture.ts';

/** Takes minutes before its first row. */
const LONG = `WITH RECURSIVE counted (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM counted WHERE x < 2000000000)
  SELECT count(*) AS n FROM counted`;
/** Gives its first rows at once, and takes minutes for all. */
const MANY = `WITH RECURSIVE counted (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM counted WHERE x < 2000000000)
  SELECT counted.x, (SELECT count(*) FROM person) AS people FROM counted`;
const PEOPLE = 'SELECT count(*) AS n FROM person';
const never = new AbortController().signal;

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chuxi-reading-'));
  path = join(folder, 'graph.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

const readings: readonly (readonly [string, () => Reading])[] = [
  ['threads', () => new ReadingPool(path, 2)],
  ['this thread', () => new ReadingHere(() => connect(path, 20))],
];

describe.each(readings)('a long question to %s', (name, open) => {
  let store: GraphStore;
  let reading: Reading;
  beforeEach(async () => {
    store = await openStore(path);
    reading = open();
  });
  afterEach(async () => {
    await reading.close();
    await store.close();
  });

  test('holds up nothing else in the process, and ends soon after it is cut off', async () => {
    const cutting = new AbortController();
    const asked = failureOf(reading.ask(LONG, {}, cutting.signal));
    let turns = 0;
    const counting = setInterval(() => turns++, 5);
    await sleep(300);
    clearInterval(counting);
    expect(turns).toBeGreaterThan(20);
    // that it takes minutes, and the test less, is what is held here
    cutting.abort(new Error('on purpose'));
    expect(await asked).toBeInstanceOf(Error);
    expect(await reading.ask(PEOPLE, {}, never)).toEqual([{ n: 0 }]);
  });

  test('that was cut off between its rows lets those after it see what was written since', async () => {
    const cutting = new AbortController();
    const asked = failureOf(reading.ask(MANY, {}, cutting.signal));
    await sleep(200);
    cutting.abort(new Error('on purpose'));
    await asked;
    await store.write((writer) => writer.putEntities('person', entities.person));
    for (let i = 0; i < 3; i++)
      expect(await reading.ask(PEOPLE, {}, never)).toEqual([{ n: entities.person.length }]);
  });

  test('that was cut off before it began is not begun', async () => {
    const cut = AbortSignal.abort(new Error('on purpose'));
    expect(await failureOf(reading.ask(LONG, {}, cut))).toMatchObject({ message: 'on purpose' });
  });

  if (name === 'threads')
    test('leaves another thread to the others; those for whom there is none wait, or give up', async () => {
      const cutting = new AbortController();
      const first = failureOf(reading.ask(LONG, {}, cutting.signal));
      expect(await reading.ask(PEOPLE, {}, never)).toEqual([{ n: 0 }]);
      const second = failureOf(reading.ask(LONG, {}, cutting.signal));
      const impatient = new AbortController();
      const third = failureOf(reading.ask(PEOPLE, {}, impatient.signal));
      const fourth = reading.ask(PEOPLE, {}, never);
      await sleep(50);
      impatient.abort(new Error('no more'));
      expect(await third).toMatchObject({ message: 'no more' });
      cutting.abort(new Error('on purpose'));
      expect(await fourth).toEqual([{ n: 0 }]);
      await Promise.all([first, second]);
    });
});

describe.each(['file', 'memory'])('questions to a store in %s', (where) => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await openStore(where === 'file' ? path : ':memory:');
    await fill(store);
  });
  afterEach(() => store.close());

  test('are answered within bounds as without them', async () => {
    const bounded = store.bounded({ limit: 10_000, signal: never });
    expect(await bounded.peopleByIds(['per-gu'])).toEqual(await store.peopleByIds(['per-gu']));
    expect(await bounded.search('顾', [], 10)).toEqual(await store.search('顾', [], 10));
    expect(await bounded.counts()).toEqual(await store.counts());
  });

  test('that nobody wants any more are cut off, and the next are answered', async () => {
    const gone = store.bounded({ signal: AbortSignal.abort() });
    expect(await failureOf(gone.counts())).toMatchObject({ name: 'Failure', code: 'store.cut-off' });
    const leaving = new AbortController();
    const asked = failureOf(store.bounded({ signal: leaving.signal }).search('顾', [], 10));
    leaving.abort();
    expect(await asked).toMatchObject({ name: 'Failure', code: 'store.cut-off' });
    expect(await store.counts()).toMatchObject({ people: 5 });
  });

  test('that are not yet answered when it is closed say so', async () => {
    const asked = Array.from({ length: 8 }, () =>
      store.peopleByIds(['per-gu']).catch((error: unknown) => error),
    );
    await store.close();
    const others = (await Promise.all(asked)).filter((answer) => !Array.isArray(answer));
    for (const answer of others) expect(answer).toMatchObject({ name: 'Failure', code: 'store.closed' });
    expect(await failureOf(store.counts())).toMatchObject({ code: 'store.closed' });
  });
});

test('a question for which there is no time left says so, and the next is answered', async () => {
  const store = await openStore(path);
  // the first has to wait for its thread, which takes longer than that
  const failure = await failureOf(store.bounded({ limit: 1 }).counts());
  expect(failure).toMatchObject({ name: 'Failure', code: 'store.timeout', details: { limit: 1 } });
  expect(await store.counts()).toMatchObject({ people: 0 });
  await store.close();
});

test('a question to a store in memory waits for a long write no longer than it may', async () => {
  const store = await openStore(':memory:');
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => (end = resolve));
  const writing = store.write(() => ended);
  const failure = await failureOf(store.bounded({ limit: 50 }).counts());
  expect(failure).toMatchObject({ name: 'Failure', code: 'store.timeout', details: { limit: 50 } });
  end();
  await writing;
  expect(await store.counts()).toMatchObject({ people: 0 });
  await store.close();
});

test('what a question takes in one step it lacks in the next', async () => {
  const left = timeLeft(1_000);
  expect(left()).toBe(1_000);
  await sleep(60);
  expect(left()).toBeLessThanOrEqual(950);
  const spent = timeLeft(5);
  expect(spent()).toBe(5);
  await sleep(20);
  expect(spent()).toBe(1);
});

test('memory stays as it is over tens of thousands of questions', async () => {
  const store = await openStore(path);
  await fill(store);
  await store.close();
  const words = ['--no-warnings', '--import', './tests/typescript.mjs', 'tests/graph/memory.ts'];
  const { stdout } = await promisify(execFile)(process.execPath, [...words, path, '40000', '60000']);
  // a kilobyte kept of each would be 60 MB; a machine that does much else changes threads slowly, hence the long limit
  expect((JSON.parse(stdout) as { grown: number }).grown).toBeLessThan(45);
}, 900_000);
