import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/graph/index.ts';
import { connect } from '../../src/graph/sqlite/driver.ts';
import { Statements } from '../../src/graph/statements.ts';
import type { Failure } from '../../src/model/index.ts';
import { failureOf } from './failure-of.ts';
import { again, dumpOf } from './contract-dump.ts';
import { entities, fill } from './fixture.ts';

const WEI = entities.person[3]!;

describe('a store in a file', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'chuxi-file-'));
    path = join(folder, 'graph.db');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('is made with its folders, and still there when it is opened again', async () => {
    const deep = join(folder, 'a', 'b', 'graph.db');
    const store = await openStore(deep);
    await fill(store);
    const lines = await dumpOf(store);
    await store.close();
    const again = await openStore(deep);
    expect(await dumpOf(again)).toEqual(lines);
    expect(again.url).toBe(deep);
    await again.close();
  });

  test('is read while another writes, and shows what was there before', async () => {
    const [one, two] = [await openStore(path), await openStore(path)];
    await one.write(async (writer) => {
      await writer.putEntities('person', [WEI]);
      expect(await two.counts()).toMatchObject({ people: 0 });
      expect(await one.counts()).toMatchObject({ people: 0 });
    });
    expect(await two.counts()).toMatchObject({ people: 1 });
    await Promise.all([one.close(), two.close()]);
  });

  test('has one writer at a time; a second waits for the first', async () => {
    const [one, two] = [await openStore(path), await openStore(path)];
    const order: string[] = [];
    let second: Promise<unknown> = Promise.resolve();
    await one.write(async (writer) => {
      second = two.write(async (other) => {
        order.push('second');
        await other.putEntities('person', [{ ...WEI, id: 'per-2' }]);
      });
      await writer.putEntities('person', [WEI]);
      await new Promise((resolve) => setTimeout(resolve, 60));
      order.push('first');
    });
    await second;
    expect(order).toEqual(['first', 'second']);
    expect(await one.counts()).toMatchObject({ people: 2 });
    await Promise.all([one.close(), two.close()]);
  });

  test('tells a second writer whose patience is over who holds it, since when, and by which command', async () => {
    const one = await openStore(path);
    const two = await openStore(path, { patience: 50 });
    const begun = new Date().toISOString();
    await one.write(async () => {
      const failure = await failureOf(two.write(async () => undefined));
      expect(failure).toMatchObject({
        name: 'Failure',
        code: 'store.held',
        details: { url: path, pid: process.pid },
      });
      const { since, command } = (failure as Failure).details;
      expect(String(since) >= begun && String(since) <= new Date().toISOString()).toBe(true);
      expect(command).toMatch(/^\S+\.js/);
      expect((failure as Failure).message).toContain(`process ${process.pid} (${String(command)})`);
    });
    expect(readdirSync(folder).filter((name) => name.endsWith('-writer'))).toEqual([]);
    await two.write((writer) => writer.putEntities('person', [WEI]));
    await Promise.all([one.close(), two.close()]);
  });

  test('tells a second writer no name of a process that is no more', async () => {
    const [one, two] = [await openStore(path), await openStore(path, { patience: 50 })];
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    await one.write(async () => {
      writeFileSync(
        `${path}-writer`,
        JSON.stringify({ pid, since: '2024-01-01T00:00:00.000Z', command: 'x' }),
      );
      const failure = await failureOf(two.write(async () => undefined));
      expect(failure).toMatchObject({ name: 'Failure', code: 'store.locked', details: { url: path } });
    });
    await Promise.all([one.close(), two.close()]);
  });

  test('is opened by two at the same time', async () => {
    const stores = await Promise.all([openStore(path), openStore(path), openStore(path)]);
    for (const store of stores) expect(await store.counts()).toMatchObject({ people: 0 });
    await Promise.all(stores.map((store) => store.close()));
  });

  test('keeps nothing of a write that was never ended', async () => {
    await (await openStore(path)).close();
    const dying = connect(path, 0);
    dying.exec(
      "BEGIN IMMEDIATE; INSERT INTO place (id, name, block, features) VALUES ('plc-1', 'x', '', '[]')",
    );
    dying.close();
    const store = await openStore(path);
    expect(await store.counts()).toMatchObject({ places: 0 });
    await store.close();
  });

  test('refuses rows that refer to rows that are not there, and keeps nothing of the write', async () => {
    const store = await openStore(path);
    const failure = await failureOf(
      store.write(async (writer) => {
        await writer.putEntities('person', [WEI]);
        await writer.putEntities('tenure', [entities.tenure[0]!]);
      }),
    );
    expect(failure).toMatchObject({ name: 'Failure', code: 'store.inconsistent' });
    expect(await store.counts()).toMatchObject({ people: 0 });
    await store.close();
  });

  test('keeps nothing of a write in which something failed, even where that was overlooked', async () => {
    const store = await openStore(path);
    const failure = await failureOf(
      store.write(async (writer) => {
        const nameless = Array.from({ length: 50 }, (_, i) => ({ ...WEI, id: `per-${i}`, kind: null }));
        const broken = nameless.map((row, i) => (i === 40 ? { ...row, byline: null as never } : row));
        await failureOf(writer.putEntities('person', broken));
      }),
    );
    expect(failure).toMatchObject({ name: 'Failure', code: 'store.inconsistent' });
    expect(await store.counts()).toMatchObject({ people: 0 });
    await store.close();
  });

  test('lets other work go on between the batches of a write', async () => {
    const store = await openStore(path);
    let turns = 0;
    let isOver = false;
    const count = (): void => {
      turns++;
      if (!isOver) setImmediate(count);
    };
    count();
    const people = Array.from({ length: 2000 }, (_, i) => ({ ...WEI, id: `per-${i}` }));
    await store.write((writer) => writer.putEntities('person', people));
    isOver = true;
    expect(turns).toBeGreaterThan(4);
    await store.close();
  });

  test('refuses a write within a write, which would wait for ever', async () => {
    const store = await openStore(path);
    await store.write(async () => {
      expect(await failureOf(store.write(async () => undefined))).toMatchObject({
        code: 'store.nested-write',
      });
    });
    await store.close();
  });

  test('refuses rows after the end of their write', async () => {
    const store = await openStore(path);
    const writer = await store.write(async (within) => within);
    const failure = await failureOf(writer.putEntities('person', [WEI]));
    expect(failure).toMatchObject({ code: 'store.write-over' });
    await store.close();
  });

  test('gives a dump of one state, whatever is written meanwhile', async () => {
    const store = await openStore(path);
    await fill(store);
    const before = await dumpOf(store);
    const lines = [];
    for await (const line of store.dump()) {
      if (lines.push(line) === 1)
        await store.write((writer) => writer.putEntities('person', [{ ...WEI, id: 'per-late' }]));
    }
    expect(lines).toEqual(before);
    expect(await dumpOf(store)).toHaveLength(before.length + 1);
    await store.close();
  });
});

describe('a store of an older program', () => {
  const steps = new Statements('sql').migrations();
  const indexesOf = (file: string): string[] => {
    const connection = connect(file, 0);
    const rows = connection.all(`SELECT coalesce(sql, name) AS text FROM sqlite_master ORDER BY name`, {});
    connection.close();
    return rows.map((row) => row['text'] as string);
  };

  test.each(steps.slice(0, -1).map(({ version }) => version))(
    'of version %i is brought to this version, with all that it holds',
    async (version) => {
      const folder = mkdtempSync(join(tmpdir(), 'chuxi-older-'));
      const path = join(folder, 'older.db');
      const older = connect(path, 0);
      for (const step of steps.slice(0, version)) older.exec(step.text);
      const given = version > 1 ? ['publisherGiven', '1', '0'] : ['url', 'NULL', 'NULL'];
      older.exec(`
        INSERT INTO document (id, sha256, publisher, rules, format, "text", digest, ${given[0]!}) VALUES
          ('doc-1', 'a', '云溪日报', 'r', 'text', '全文', '', ${given[1]!}), ('doc-2', 'b', NULL, 'r', 'text', '全文', '', ${given[2]!});
        INSERT INTO person (id, name, aliases, pinyin, initials, byline, block, features) VALUES ('per-1', '卫青禾', '[]', '', '', 0, '', '[]');
        INSERT INTO event (id, type, name, planned, confidence, block, features) VALUES ('evt-1', 'meeting', '会', 0, 0.5, '', '[]');
        INSERT INTO participation (id, event, person, role, unordered, confidence) VALUES ('par-1', 'evt-1', 'per-1', 'attend', 0, 0.5);
        INSERT INTO attended (person, event) VALUES ('per-1', 'evt-1')`);
      older.close();
      const store = await openStore(path);
      expect(await store.documentStates()).toMatchObject([
        { id: 'doc-1', publisher: '云溪日报', publisherGiven: true, issuedGiven: false },
        { id: 'doc-2', publisher: null, publisherGiven: false, issuedGiven: false },
      ]);
      expect(await store.problemsOfDocuments(['doc-1'])).toEqual([[]]);
      expect(await store.participationsOfPeople(['per-1'])).toMatchObject([
        [{ id: 'par-1', event: 'evt-1' }],
      ]);
      const dump = await dumpOf(store);
      await store.close();

      const fresh = join(folder, 'fresh.db');
      const filled = await openStore(fresh);
      await filled.restore(again(dump));
      expect(await dumpOf(filled)).toEqual(dump);
      await filled.close();
      expect(indexesOf(path)).toEqual(indexesOf(fresh));
      rmSync(folder, { recursive: true });
    },
  );
});

describe('what is no store', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'chuxi-file-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('a store of a newer program is refused and left as it is', async () => {
    const path = join(folder, 'newer.db');
    const store = await openStore(path);
    const known = store.schemaVersion;
    await store.close();
    const connection = connect(path, 0);
    connection.exec('PRAGMA user_version = 99');
    connection.close();
    const failure = await failureOf(openStore(path));
    expect(failure).toMatchObject({ code: 'store.newer', details: { found: 99, known } });
    expect((failure as { remedy: string }).remedy).toContain('newer program');
  });

  test('a file that is no database is refused and left as it is', async () => {
    const path = join(folder, 'notes.txt');
    const text = 'notes on the bulletins of the county\n'.repeat(100);
    writeFileSync(path, text);
    expect(await failureOf(openStore(path))).toMatchObject({ code: 'store.not-a-store' });
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test("another program's database is refused and left as it is", async () => {
    const path = join(folder, 'other.db');
    const connection = connect(path, 0);
    connection.exec('CREATE TABLE recipe (name TEXT)');
    connection.close();
    const before = readFileSync(path);
    expect(await failureOf(openStore(path))).toMatchObject({ code: 'store.not-a-store' });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('a folder in the place of the file is said to be unwritable', async () => {
    mkdirSync(join(folder, 'graph.db'));
    expect(await failureOf(openStore(join(folder, 'graph.db')))).toMatchObject({ code: 'store.unwritable' });
  });

  test('a folder that cannot be made is said to be unwritable', async () => {
    writeFileSync(join(folder, 'file'), '');
    const failure = await failureOf(openStore(join(folder, 'file', 'graph.db')));
    expect(failure).toMatchObject({ code: 'store.unwritable', details: { folder: join(folder, 'file') } });
  });

  test('an address of an unknown kind is refused', async () => {
    expect(await failureOf(openStore('mysql://127.0.0.1'))).toMatchObject({ code: 'store.address' });
  });
});
