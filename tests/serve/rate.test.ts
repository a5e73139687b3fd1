import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type GraphServer, TokenFile } from '../../src/serve/index.ts';
import { Buckets } from '../../src/serve/rate.ts';
import { fakeStore } from './fakeStore.ts';
import { bearing, send, sendQuery } from './sockets.ts';

const folder = mkdtempSync(join(tmpdir(), 'chuxi-rate-'));
const tokens = new TokenFile(join(folder, 'tokens'));
let [zhou, lu] = ['', ''];
let server: GraphServer;
let port: number;

beforeAll(async () => {
  [zhou, lu] = [await tokens.add('zhou', 'reader', null), await tokens.add('lu', 'reader', null)];
});
// a rate at which nothing comes back while a test runs
beforeEach(async () => {
  server = createServer(fakeStore(), {
    authentication: { tokens },
    rate: { perSecond: 0.001, burst: 3 },
    log: () => undefined,
  });
  ({ port } = await server.listen(0));
});
afterEach(() => server.close());
afterAll(() => rmSync(folder, { recursive: true }));

const ask = (token: string) => sendQuery(port, '{ __typename }', { headers: bearing(token) });
const exported = (token: string) =>
  send(port, { method: 'GET', path: '/export?format=csv&file=people.csv', headers: bearing(token) });
const statuses = async (count: number, one: () => Promise<{ status: number }>): Promise<number[]> => {
  const all = [];
  for (let i = 0; i < count; i++) all.push((await one()).status);
  return all;
};

describe('whoever asks too often', () => {
  test('is told so, and when to ask again; others are answered', async () => {
    expect(await statuses(3, () => ask(zhou))).toEqual([200, 200, 200]);
    const refused = await ask(zhou);
    expect(refused).toMatchObject({ status: 429, code: 'query.too-often' });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThanOrEqual(1);
    expect((await ask(lu)).status).toBe(200);
  });

  test('has one measure for questions and exports', async () => {
    expect(await statuses(2, () => ask(zhou))).toEqual([200, 200]);
    expect((await exported(zhou)).status).toBe(200);
    expect(await exported(zhou)).toMatchObject({ status: 429, code: 'query.too-often' });
    expect((await ask(zhou)).status).toBe(429);
  });

  test('with tokens that are none is refused by the address, whichever way they come', async () => {
    expect(await statuses(2, () => ask('chuxi_none'))).toEqual([401, 401]);
    expect((await exported('chuxi_other')).status).toBe(401);
    expect((await ask('chuxi_third')).status).toBe(429);
    expect((await exported('chuxi_fourth')).status).toBe(429);
    expect((await ask(zhou)).status).toBe(200);
  });
});

test('an export without a token says how to bring one', async () => {
  const { status, headers, code } = await send(port, { method: 'GET', path: '/export?format=csv' });
  expect({ status, code }).toEqual({ status: 401, code: 'access.token-missing' });
  expect(headers['www-authenticate']).toBe('Bearer');
});

test('time puts back what was taken, up to the burst', () => {
  const buckets = new Buckets({ perSecond: 2, burst: 3 });
  const taken = (now: number) => buckets.take('zhou', now);
  expect([taken(0), taken(0), taken(0)]).toEqual([0, 0, 0]);
  expect(taken(0)).toBe(1);
  expect(taken(500)).toBe(0);
  expect(taken(500)).toBe(1);
  expect([taken(60_000), taken(60_000), taken(60_000)]).toEqual([0, 0, 0]);
  expect(taken(60_000)).toBe(1);
});
