import { createServer, type Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Connection } from '../../src/graph/neo4j/connection.ts';
import { FORMAT_NAMES } from '../../src/export/index.ts';
import { openStore } from '../../src/graph/index.ts';
import { openNeo4j } from '../../src/graph/neo4j/index.ts';
import type { Failure } from '../../src/model/index.ts';
import { allFiles } from '../export/world.ts';
import { describeStore } from './contract.ts';
import { failureOf } from './failure-of.ts';
import { describeAlike } from './alike.ts';
import { dumpOf } from './contract-dump.ts';
import { answersOf } from './every-read.ts';
import { fill } from './fixture.ts';
import { describePlans } from './neo4j-plans.ts';
import { access, address, openEmptied, runOnServer } from './neo4j-server.ts';

const present = address !== '';
if (!present) console.log('skipped: CHUXI_TEST_NEO4J names no Neo4j server (tools/neo4j/README.md)');

test('a Neo4j server to test against is there where REQUIRE_NEO4J=1 asks for one', () => {
  expect(present || process.env['REQUIRE_NEO4J'] !== '1').toBe(true);
});

// All in one file: files may run side by side, and the server has one database.
if (present) {
  import.meta.jest.setTimeout(60_000);
  describeStore('Neo4j', openEmptied, 10);
  const openBoth = async () => [await openStore(':memory:'), await openEmptied()] as const;
  describeAlike('Neo4j and the embedded store', openBoth, 2, 900_000);

  test('a dump goes from the embedded store to Neo4j and back, and both answer as before', async () => {
    const [embedded, served] = await openBoth();
    await fill(embedded);
    const dump = await dumpOf(embedded);
    const answers = await answersOf(embedded, dump);
    await served.restore(embedded.dump());
    expect(await dumpOf(served)).toEqual(dump);
    expect(await answersOf(served, dump)).toEqual(answers);
    const back = await openStore(':memory:');
    await back.restore(served.dump());
    expect(await dumpOf(back)).toEqual(dump);
    expect(await answersOf(back, dump)).toEqual(answers);
    await Promise.all([embedded, served, back].map((store) => store.close()));
  }, 400_000);
  test('exports are the same, to the letter, in every format', async () => {
    const [embedded, served] = await openBoth();
    await fill(embedded);
    await fill(served);
    for (const name of FORMAT_NAMES)
      expect(await allFiles(served, name)).toEqual(await allFiles(embedded, name));
    await Promise.all([embedded, served].map((store) => store.close()));
  }, 400_000);
  describePlans();
}

describe('an address', () => {
  it('at which nothing answers is unreachable: said without the password', async () => {
    const failure = await failureOf(openNeo4j('bolt://ann:secret@127.0.0.1:1'));
    expect(failure).toMatchObject({ code: 'store.unreachable' });
    expect(messageOf(failure)).toMatch(/^(?!.*secret).*bolt:\/\/127\.0\.0\.1:1/);
  });

  it('at which something else answers is unreachable', async () => {
    const server = await answering('HTTP/1.1 400 Bad Request\r\n\r\n');
    try {
      const failure = await failureOf(openNeo4j(`bolt://127.0.0.1:${portOf(server)}`));
      expect(failure).toMatchObject({ code: 'store.unreachable' });
    } finally {
      server.close();
    }
  });

  it('at which an older server answers is unsuitable, said with what it takes', async () => {
    const server = await speakingBolt('Neo4j/4.4.30');
    try {
      const failure = await failureOf(openNeo4j(`bolt://127.0.0.1:${portOf(server)}`));
      expect(failure).toMatchObject({ code: 'store.unsuitable', details: { agent: 'one older than 5.7' } });
      expect(messageOf(failure)).toMatch(/expected Neo4j 5\.23 or newer .* got one older than 5\.7/);
      expect((failure as Failure).remedy).toContain('5.26');
    } finally {
      server.close();
    }
  });

  it('of another kind is none', async () => {
    expect(await failureOf(openNeo4j('ftp://127.0.0.1'))).toMatchObject({ code: 'store.address' });
  });
});

/** A server that agrees to all that it is told in Bolt 4.4, and calls itself so. */
const speakingBolt = (agent: string): Promise<Server> =>
  new Promise((resolve) => {
    const word = (text: string): Buffer => {
      const bytes = Buffer.from(text);
      return Buffer.concat([Buffer.from([0xd0, bytes.length]), bytes]);
    };
    const success = (...map: Buffer[]): Buffer => {
      const message = Buffer.concat([Buffer.from([0xb1, 0x70, 0xa0 + map.length / 2]), ...map]);
      return Buffer.concat([Buffer.from([0, message.length]), message, Buffer.from([0, 0])]);
    };
    const hello = success(word('server'), word(agent), word('connection_id'), word('c'));
    const server = createServer((socket) => {
      const answers = [Buffer.from([0, 0, 4, 4]), hello];
      socket.on('error', () => undefined).on('data', () => socket.write(answers.shift() ?? success()));
    });
    server.listen(0, '127.0.0.1', () => resolve(server));
  });

const messageOf = (failure: unknown): string => (failure instanceof Error ? failure.message : '');

const answering = (text: string): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer((socket) => socket.on('error', () => undefined).end(text));
    server.listen(0, '127.0.0.1', () => resolve(server));
  });

function portOf(server: Server): number {
  const bound = server.address();
  if (typeof bound !== 'object' || bound === null) throw new Error('expected a server that listens');
  return bound.port;
}

(present ? describe : describe.skip)('a Neo4j server', () => {
  it('that refuses the password is said to, and the password is not repeated', async () => {
    if (access.user === undefined) return;
    const failure = await failureOf(openNeo4j(address, { ...access, password: 'not-the-one' }));
    expect(failure).toMatchObject({ code: 'store.refused' });
    expect(messageOf(failure)).not.toContain('not-the-one');
  });

  describe('with a user who only reads', () => {
    const reader = { reader: 'chuxi_reader', readerPassword: 'only-to-read' };
    const onSystem = (statement: string) =>
      runOnServer(statement, { password: reader.readerPassword }, 'system');
    beforeAll(() =>
      onSystem('CREATE OR REPLACE USER chuxi_reader SET PASSWORD $password CHANGE NOT REQUIRED'),
    );
    afterAll(() => onSystem('DROP USER chuxi_reader IF EXISTS'));

    it('is asked as that user, and written to as the other', async () => {
      if (access.user === undefined) return;
      const connection = new Connection(address, { ...access, ...reader });
      const who = 'SHOW CURRENT USER YIELD user';
      expect(await connection.read((run) => run(who))).toEqual([{ user: 'chuxi_reader' }]);
      expect(await connection.write((run) => run(who))).toEqual([{ user: access.user }]);
      await connection.close();
    });

    it('shows that user at once what the other has written', async () => {
      if (access.user === undefined) return;
      await (await openEmptied()).close();
      const store = await openNeo4j(address, { ...access, ...reader });
      for (let i = 1; i <= 5; i++) {
        await store.write((writer) =>
          writer.putEntities('post', [{ id: `pst-${i}`, organization: null, title: '县长', seats: 1 }]),
        );
        expect(await store.counts()).toMatchObject({ posts: i });
      }
      await store.close();
    });

    it('names that user where the server does not let it in', async () => {
      if (access.user === undefined) return;
      const failure = await failureOf(
        openNeo4j(address, { ...access, ...reader, readerPassword: 'not-the-one' }),
      );
      expect(failure).toMatchObject({ code: 'store.refused' });
      expect(messageOf(failure)).toMatch(/^(?!.*not-the-one).*chuxi_reader who only reads/);
    });
  });

  describe('a question that takes long', () => {
    const LONG = 'UNWIND range(1, 2000000000) AS x WITH x WHERE x % 7 = 8 RETURN count(x) AS n';
    const running = async () =>
      (
        await runOnServer(
          "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1' RETURN 1",
        )
      ).length;

    it('is ended by the server when its time is over', async () => {
      const connection = new Connection(address, { ...access, retryFor: 0 });
      const failure = await failureOf(connection.read((run) => run(LONG), 300));
      expect(failure).toMatchObject({ code: 'store.timeout' });
      await connection.close();
    });

    it('is dropped by the server when nobody wants the answer any more', async () => {
      const connection = new Connection(address, access);
      const leaving = new AbortController();
      const asked = failureOf(connection.read((run) => run(LONG), 60_000, leaving.signal));
      await sleep(1_000);
      expect(await running()).toBe(1);
      leaving.abort();
      expect(await asked).toBeInstanceOf(Error);
      await sleep(500);
      expect(await running()).toBe(0);
      await connection.close();
    });

    it('is cut off by bounds, and the next is answered', async () => {
      const store = await openEmptied();
      const gone = store.bounded({ signal: AbortSignal.abort() });
      expect(await failureOf(gone.counts())).toMatchObject({ code: 'store.cut-off' });
      const leaving = new AbortController();
      const asked = failureOf(store.bounded({ signal: leaving.signal }).search('顾', [], 10));
      leaving.abort();
      expect(await asked).toMatchObject({ code: 'store.cut-off' });
      expect(await store.bounded({ limit: 5_000 }).counts()).toMatchObject({ people: 0 });
      await store.close();
    });

    it('writes nothing, even where its user may', async () => {
      const connection = new Connection(address, { ...access, retryFor: 0 });
      expect(await failureOf(connection.read((run) => run('CREATE (:Schema)')))).toBeInstanceOf(Error);
      await connection.close();
    });
  });

  it('without a database of the name says so', async () => {
    const opening = openNeo4j(address, { ...access, database: 'no-such-database' });
    expect(await failureOf(opening)).toMatchObject({ code: 'store.no-database' });
  });

  it('written by a newer program is refused, and left alone', async () => {
    const store = await openEmptied();
    const known = store.schemaVersion;
    await store.close();
    await runOnServer('MATCH (s:Schema) SET s.version = $newer', { newer: known + 1 });
    try {
      expect(await failureOf(openNeo4j(address, access))).toMatchObject({
        code: 'store.newer',
        details: { found: known + 1, known },
      });
      const [schema] = await runOnServer('MATCH (s:Schema) RETURN s.version AS version');
      expect(schema).toEqual({ version: known + 1 });
    } finally {
      await runOnServer('MATCH (s:Schema) SET s.version = $known', { known });
    }
  });

  it('written by an older program is brought to this version, with all that it holds', async () => {
    await (await openEmptied()).close();
    await runOnServer('MATCH (s:Schema) SET s.version = 1');
    await runOnServer(
      `UNWIND ['云溪日报', null] AS publisher
       CREATE (:Document:Node {id: 'doc-' + coalesce(publisher, 'x'), sha256: 'a', rules: 'r', publisher: publisher})`,
    );
    const store = await openNeo4j(address, access);
    expect(await store.documentStates()).toMatchObject([
      { id: 'doc-x', publisher: null, publisherGiven: false, issuedGiven: false },
      { id: 'doc-云溪日报', publisherGiven: true, issuedGiven: false },
    ]);
    expect(await store.problemsOfDocuments(['doc-x'])).toEqual([[]]);
    await store.close();
  });

  it('gets its constraints where making them was cut short', async () => {
    await runOnServer('MATCH (s:Schema) DELETE s');
    await runOnServer('DROP CONSTRAINT person_id IF EXISTS');
    await (await openNeo4j(address, access)).close();
    const constraints = await runOnServer("SHOW CONSTRAINTS YIELD name WHERE name = 'person_id' RETURN name");
    expect(constraints).toEqual([{ name: 'person_id' }]);
    expect(await runOnServer('MATCH (s:Schema) RETURN count(s) AS schemas')).toEqual([{ schemas: 1 }]);
  });

  it('lets one program write at a time; another waits, and gives up when its time is over', async () => {
    const first = await openEmptied();
    const second = await openNeo4j(address, { ...access, writeTimeout: 300, retryFor: 0 });
    try {
      const done: string[] = [];
      const waiting = () => failureOf(second.write(async () => done.push('too early')));
      expect(await first.write(waiting)).toMatchObject({ code: 'store.timeout' });
      await second.write(async () => done.push('in turn'));
      expect(done).toEqual(['in turn']);
    } finally {
      await Promise.all([first.close(), second.close()]);
    }
  });

  it('keeps whole numbers as integers and shares as floats, for those who ask it directly', async () => {
    const store = await openEmptied();
    await store.write((writer) =>
      writer.putEntities('post', [{ id: 'pst-a', organization: null, title: '县长', seats: 1 }]),
    );
    await store.close();
    const [row] = await runOnServer('MATCH (p:Post) RETURN valueType(p.seats) AS type');
    expect(row).toEqual({ type: 'INTEGER NOT NULL' });
  });
});
