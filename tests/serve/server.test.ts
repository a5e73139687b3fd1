import { request } from 'node:http';
import type { Bounds, Counts } from '../../src/graph/index.ts';
import { Failure } from '../../src/model/index.ts';
import { createServer, type GraphServer } from '../../src/serve/index.ts';
import { ask, post } from './ask.ts';
import { fakeStore } from './fakeStore.ts';

const open: GraphServer[] = [];
const serverOf = (...given: Parameters<typeof createServer>): GraphServer => {
  const server = createServer(...given);
  open.push(server);
  return server;
};
afterEach(() => Promise.all(open.splice(0).map((server) => server.close())));

describe('what a client is told of an error', () => {
  const unreachable = new Failure(
    'store.unreachable',
    'expected a store at bolt://10.0.0.1:7687, got no answer',
    'start it',
  );
  test('a failure has its code and what to do, and one line in the log', async () => {
    const lines: string[] = [];
    const store = fakeStore({ counts: () => Promise.reject(unreachable) });
    const answer = await ask(serverOf(store, { log: (line) => lines.push(line) }), '{ counts { people } }');
    expect(answer).toEqual({
      data: null,
      errors: [
        expect.objectContaining({
          message: unreachable.message,
          path: ['counts'],
          extensions: { code: 'store.unreachable', remedy: 'start it' },
        }),
      ],
    });
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      expect.objectContaining({ level: 'error', code: 'store.unreachable', msg: unreachable.message }),
    ]);
  });

  test('anything else is told to the log alone', async () => {
    const lines: string[] = [];
    const store = fakeStore({ counts: () => Promise.reject(new Error('the cable is out')) });
    const answer = await ask(serverOf(store, { log: (line) => lines.push(line) }), '{ counts { people } }');
    expect(JSON.stringify(answer)).not.toContain('cable');
    expect(answer.errors?.[0]?.extensions.code).toBe('serve.unexpected');
    expect(lines.join('\n').match(/"msg":"the cable is out"/g)).toHaveLength(1);
  });

  test('faults of the query are told as they are and are none of the log’s', async () => {
    const lines: string[] = [];
    const server = serverOf(fakeStore(), { log: (line) => lines.push(line) });
    const codes = async (query: string) =>
      (await ask(server, query)).errors?.map(({ extensions }) => extensions.code);
    expect(await codes('{ people(first: -1) { nodes { id } } }')).toEqual(['query.first-negative']);
    expect(await codes('{ search(text: "  ") { id } }')).toEqual(['query.text-empty']);
    expect(await codes('{ nodes(ids: ["x"]) { id } }')).toBeUndefined();
    expect(await codes('{ events(filter: { from: "March" }) { nodes { id } } }')).toEqual([
      'query.date-invalid',
    ]);
    expect((await ask(server, '{ nobody }')).errors?.[0]?.message).toContain('nobody');
    expect(lines).toEqual([]);
  });
});

describe('what is refused', () => {
  const nested = (depth: number): string =>
    `{ event(id: "evt-1") ${'{ parent '.repeat(depth - 2)} { id } ${'}'.repeat(depth - 2)} }`;

  test('fields deeper than twelve, before the store is asked', async () => {
    let asked = 0;
    const store = fakeStore({ eventsByIds: (ids) => (asked++, Promise.resolve(ids.map(() => null))) });
    const server = serverOf(store);
    expect(await ask(server, nested(12))).toEqual({ data: { event: null } });
    expect(asked).toBe(1);
    const response = await post(server, JSON.stringify({ query: nested(13) }));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'query.too-deep' } }] });
    expect(asked).toBe(1);
  });

  test('depth hidden in fragments, and fragments that hold themselves', async () => {
    const server = serverOf(fakeStore(), { depth: 3 });
    const hidden = `{ event(id: "e") { ...A } }
      fragment A on Event { parent { ...B } } fragment B on Event { parent { id } }`;
    expect((await ask(server, hidden)).errors?.[0]?.extensions.code).toBe('query.too-deep');
    const cyclic = '{ event(id: "e") { ...A } } fragment A on Event { parent { ...A } }';
    expect((await ask(server, cyclic)).errors?.[0]?.message).toContain('itself');
  });

  test('more than a megabyte, and several queries in one request', async () => {
    const server = serverOf(fakeStore());
    const big = await post(server, JSON.stringify({ query: `{ __typename } # ${'x'.repeat(1_000_000)}` }));
    expect(big.status).toBe(413);
    const batch = await post(
      server,
      JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]),
    );
    expect(batch.status).toBe(400);
  });
});

describe('over a socket', () => {
  test('it listens on the loopback address alone, and answers', async () => {
    const { url, host, port } = await serverOf(fakeStore()).listen(0);
    expect({ host, url }).toEqual({ host: '127.0.0.1', url: `http://127.0.0.1:${port}/graphql` });
    const response = await fetch(`${url}?query={__typename}`);
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });

  test('a port in use is named, and the option that takes another', async () => {
    const { port } = await serverOf(fakeStore()).listen(0);
    await expect(serverOf(fakeStore()).listen(port)).rejects.toMatchObject({
      code: 'serve.port-in-use',
      message: expect.stringContaining(String(port)) as string,
      remedy: expect.stringContaining('--port') as string,
    });
  });

  test('closing waits for what is under way and takes no more', async () => {
    let answer = (): void => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    let begun = (): void => undefined;
    const asked = new Promise<void>((resolve) => (begun = resolve));
    const store = fakeStore({
      eventsByIds: async (ids) => {
        begun();
        await held;
        return ids.map(() => null);
      },
    });
    const server = serverOf(store);
    const { url, port } = await server.listen(0);
    const under = fetch(`${url}?query={event(id:"e"){id}}`);
    await asked;
    const closed = server.close();
    await expect(connects(port)).resolves.toBe(false);
    answer();
    expect(await (await under).json()).toEqual({ data: { event: null } });
    await closed;
  });

  test.each([
    ['host', 'graph.example', 403],
    ['origin', 'https://graph.example', 403],
    ['origin', 'null', 403],
    ['host', 'localhost:1', 200],
    ['origin', 'http://localhost:5173', 200],
  ])('on loopback, %s %s is answered with %d', async (name, value, status) => {
    const { port } = await serverOf(fakeStore()).listen(0);
    expect(await statusOf(port, { [name]: value })).toBe(status);
  });

  const statusOf = (port: number, headers: Record<string, string>): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const path = '/graphql?query={__typename}';
      request({ port, host: '127.0.0.1', path, headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });

  const connects = (port: number): Promise<boolean> =>
    new Promise((resolve) => {
      const probe = request({ port, host: '127.0.0.1', path: '/health' }, () => resolve(true));
      probe.on('error', () => resolve(false)).end();
    });
});

describe('beside the endpoint', () => {
  const get = async (server: GraphServer, path: string, accept = '*/*') =>
    await server.yoga.fetch(`http://localhost${path}`, { headers: { accept } });

  test('/health tells that the process answers, /ready that the store does', async () => {
    const down = fakeStore({
      verify: () => Promise.reject(new Failure('store.unreachable', 'bolt://secret', 'start it')),
    });
    expect((await get(serverOf(down), '/health')).status).toBe(200);
    expect((await get(serverOf(down), '/ready')).status).toBe(503);
    expect((await get(serverOf(fakeStore()), '/ready')).status).toBe(200);
    expect((await get(serverOf(down), '/elsewhere')).status).toBe(404);
  });

  test('a browser gets a page for trying queries, with one that works, unless that is off', async () => {
    const page = await get(serverOf(fakeStore()), '/graphql', 'text/html');
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('AttendanceMarch2023');
    const off = await get(serverOf(fakeStore(), { graphiql: false }), '/graphql', 'text/html');
    expect(await off.text()).not.toContain('AttendanceMarch2023');
  });
});

describe('a question to the store', () => {
  test('is cut off when its client has gone, which is no matter for the log', async () => {
    const lines: string[] = [];
    const store = openFake();
    const server = serverOf(store.fake, { log: (line) => lines.push(line), limit: 1_234 });
    const { port } = await server.listen(0);
    const leaving = request({
      port,
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
    leaving.on('error', () => undefined);
    leaving.end(JSON.stringify({ query: '{ counts { people } }' }));
    const { limit, signal } = await store.asked;
    expect(limit).toBe(1_234);
    expect(signal!.aborted).toBe(false);
    leaving.destroy();
    await store.cut;
    expect(signal!.aborted).toBe(true);
    expect(lines).toEqual([]);
  });
});

/** A store that answers nothing until it is cut off. */
function openFake() {
  let [hear, end]: [(bounds: Bounds) => void, () => void] = [() => undefined, () => undefined];
  const asked = new Promise<Bounds>((resolve) => (hear = resolve));
  const cut = new Promise<void>((resolve) => (end = resolve));
  const bounded = (bounds: Bounds) => ({
    ...fakeStore(),
    counts: () =>
      new Promise<Counts>((_, reject) => {
        hear(bounds);
        bounds.signal!.addEventListener('abort', () => {
          reject(new Failure('store.cut-off', 'expected an answer', 'ask again'));
          end();
        });
      }),
  });
  return { fake: fakeStore({ bounded }), asked, cut };
}
