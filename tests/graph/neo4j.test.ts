import { createServer, type Server } from 'node:net';
import { openNeo4j } from '../../src/graph/neo4j/index.ts';
import { describeStore } from './contract.ts';
import { failureOf } from './failure-of.ts';
import { describeAlike } from './neo4j-alike.ts';
import { access, address, openEmptied, runOnServer } from './neo4j-server.ts';

const present = address !== '';
if (!present) console.log('skipped: CHUXI_TEST_NEO4J names no Neo4j server (tools/neo4j/README.md)');

test('a Neo4j server to test against is there where REQUIRE_NEO4J=1 asks for one', () => {
  expect(present || process.env['REQUIRE_NEO4J'] !== '1').toBe(true);
});

// All in one file: files may run side by side, and the server has one database.
if (present) {
  import.meta.jest.setTimeout(60_000);
  describeStore('Neo4j', openEmptied);
  describeAlike();
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

  it('of another kind is none', async () => {
    expect(await failureOf(openNeo4j('ftp://127.0.0.1'))).toMatchObject({ code: 'store.address' });
  });
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
