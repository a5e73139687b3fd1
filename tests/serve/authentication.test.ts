import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type GraphServer, jwtIn, TokenFile } from '../../src/serve/index.ts';
import { fakeStore } from './fakeStore.ts';
import { IdentityProvider } from './identityProvider.ts';
import { bearing, send, sendQuery } from './sockets.ts';

const folder = mkdtempSync(join(tmpdir(), 'chuxi-authentication-'));
const tokens = new TokenFile(join(folder, 'tokens'));
let provider: IdentityProvider;
let server: GraphServer;
let port: number;
let reader: string;
let asked = 0;
const store = fakeStore({ search: () => (asked++, Promise.resolve([])) });

beforeAll(async () => {
  provider = await IdentityProvider.start();
  reader = await tokens.add('zhou', 'reader', null);
  server = createServer(store, { authentication: { tokens, jwt: provider.options }, log: () => undefined });
  ({ port } = await server.listen(0));
});
afterAll(async () => {
  await server.close();
  await provider.stop();
  rmSync(folder, { recursive: true });
});

const QUERY = '{ search(text: "陈") { name } }';
const askWith = (headers: Record<string, string>) => sendQuery(port, QUERY, { headers });
const claiming =
  (...said: Parameters<IdentityProvider['token']>) =>
  async () =>
    bearing(await provider.token(...said));
const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('whoever asks a server with users', () => {
  test('is answered with a token of the file, or of the identity provider', async () => {
    expect(await askWith(bearing(reader))).toMatchObject({ status: 200, code: null });
    expect(await askWith(bearing(await provider.token()))).toMatchObject({ status: 200, code: null });
    expect(await askWith({ authorization: `bearer ${reader}` })).toMatchObject({ status: 200 });
  });

  test.each([
    ['no token', async () => ({}), 401, 'access.token-missing'],
    ['a password', async () => ({ authorization: 'Basic emhvdTp4' }), 401, 'access.token-invalid'],
    ['two words', async () => ({ authorization: `Bearer ${reader} x` }), 401, 'access.token-invalid'],
    ['a token in a query', async () => ({ 'x-token': reader }), 401, 'access.token-missing'],
    ['a token that is none', async () => bearing('chuxi_nothing'), 401, 'access.token-invalid'],
    ['something else', async () => bearing('nothing'), 401, 'access.token-invalid'],
    ['a token that is over', claiming({ exp: 1_700_000_000 }), 401, 'access.token-invalid'],
    ['one that is never over', claiming({ exp: undefined }), 401, 'access.token-invalid'],
    ['one for later', claiming({ nbf: 4_000_000_000 }), 401, 'access.token-invalid'],
    ['one for another', claiming({ aud: 'mail' }), 401, 'access.token-invalid'],
    ['one for nobody', claiming({ aud: undefined }), 401, 'access.token-invalid'],
    ['one by another', claiming({ iss: 'https://else.example/' }), 401, 'access.token-invalid'],
    ['one of nobody', claiming({ sub: undefined }), 401, 'access.token-invalid'],
    ['a forged one', claiming({}, { key: 'strange' }), 401, 'access.token-invalid'],
    ['one of an unknown key', claiming({}, { key: 'strange', kid: 'x' }), 401, 'access.token-invalid'],
    ['an unsigned one', async () => bearing(unsigned(await provider.token())), 401, 'access.token-invalid'],
    [
      'one signed with the public key',
      async () => bearing(confused(await provider.token())),
      401,
      'access.token-invalid',
    ],
    [
      'one whose claims were changed',
      async () => bearing(promoted(await provider.token())),
      401,
      'access.token-invalid',
    ],
    ['one without a role', claiming({ role: undefined }), 403, 'access.role-missing'],
    ['one of a role that is none', claiming({ role: 'root' }), 403, 'access.role-missing'],
  ])('is refused with %s', async (_, headers, status, code) => {
    const before = asked;
    const reply = await askWith(await headers());
    expect({ status: reply.status, code: reply.code }).toEqual({ status, code });
    expect(asked).toBe(before);
    expect(reply.headers['www-authenticate']?.slice(0, 6)).toBe(status === 401 ? 'Bearer' : undefined);
  });

  const unsigned = (token: string) => `${base64({ alg: 'none', kid: 'own' })}.${token.split('.')[1]}.`;
  const promoted = (token: string) => {
    const [head, claims, signature] = token.split('.');
    const said = JSON.parse(Buffer.from(claims!, 'base64url').toString()) as object;
    return `${head}.${base64({ ...said, role: 'admin' })}.${signature}`;
  };
  const confused = (token: string) => {
    const text = `${base64({ alg: 'HS256', kid: 'own' })}.${token.split('.')[1]}`;
    return `${text}.${createHmac('sha256', 'public key').update(text).digest('base64url')}`;
  };

  test('may look at /health and /ready, and with a token at /metrics', async () => {
    const get = (path: string, headers = {}) => send(port, { method: 'GET', path, headers });
    expect((await get('/health')).status).toBe(200);
    expect((await get('/ready')).status).toBe(200);
    expect((await get('/metrics')).status).toBe(401);
    expect((await get('/metrics', bearing('chuxi_nothing'))).status).toBe(401);
    const { status, body } = await get('/metrics', bearing(reader));
    expect(status).toBe(200);
    expect(body).toMatch(/^chuxi_request_seconds_count\{status="401"\} [1-9]/m);
    expect(body).toMatch(/^chuxi_refused_total\{code="access.token-invalid"\} [1-9]/m);
    expect(body).toMatch(/^chuxi_store_query_seconds_count\{read="search",outcome="answered"\} [1-9]/m);
    expect(body).toMatch(/^process_resident_memory_bytes [1-9]/m);
  });
});

describe('the keys of an identity provider', () => {
  test('are fetched once for many tokens', async () => {
    const before = provider.fetched;
    await Promise.all(Array.from({ length: 20 }, async () => askWith(bearing(await provider.token()))));
    expect(provider.fetched).toBe(before);
  });

  test('that cannot be had are no fault of the token: 503, and an answer when they are back', async () => {
    const other = await IdentityProvider.start();
    const lines: string[] = [];
    const own = createServer(store, {
      authentication: { tokens, jwt: other.options },
      log: (line) => lines.push(line),
    });
    const { port: at } = await own.listen(0);
    other.isDown = true;
    const askOwn = async () => sendQuery(at, QUERY, { headers: bearing(await other.token()) });
    expect(await askOwn()).toMatchObject({ status: 503, code: 'access.unavailable' });
    expect(lines.join('\n')).toContain('"code":"access.unavailable"');
    expect(await sendQuery(at, QUERY, { headers: bearing(reader) })).toMatchObject({ status: 200 });
    other.isDown = false;
    expect(await askOwn()).toMatchObject({ status: 200 });
    await own.close();
    await other.stop();
  });

  test('names of keys that are made up cause few fetches', async () => {
    const before = provider.fetched;
    for (let i = 0; i < 30; i++) {
      const { code } = await askWith(
        bearing(await provider.token({}, { key: 'strange', kid: `made-up-${i}` })),
      );
      expect(code).toBe('access.token-invalid');
    }
    expect(provider.fetched - before).toBeLessThanOrEqual(10);
    expect(await askWith(bearing(await provider.token()))).toMatchObject({ status: 200 });
  });

  test.each([
    [{ CHUXI_JWKS_URL: 'https://login.example/jwks' }, 'CHUXI_JWT_ISSUER'],
    [{ CHUXI_JWKS_URL: 'x', CHUXI_JWT_ISSUER: 'i', CHUXI_JWT_AUDIENCE: 'a' }, 'CHUXI_JWKS_URL'],
    [
      {
        CHUXI_JWKS_URL: 'https://a/',
        CHUXI_JWT_ISSUER: 'i',
        CHUXI_JWT_AUDIENCE: 'a',
        CHUXI_JWT_ALGORITHMS: 'none',
      },
      'CHUXI_JWT_ALGORITHMS',
    ],
    [
      {
        CHUXI_JWKS_URL: 'https://a/',
        CHUXI_JWT_ISSUER: 'i',
        CHUXI_JWT_AUDIENCE: 'a',
        CHUXI_JWT_ALGORITHMS: 'HS256',
      },
      'CHUXI_JWT_ALGORITHMS',
    ],
  ])('are not taken from %j', (env, name) => {
    expect(() => jwtIn(env)).toThrow(
      expect.objectContaining({ code: 'serve.jwt', details: { name } }) as Error,
    );
  });

  test('may be told with algorithms and the claim of the role', () => {
    const env = { CHUXI_JWKS_URL: 'https://a/', CHUXI_JWT_ISSUER: 'i', CHUXI_JWT_AUDIENCE: 'a' };
    expect(jwtIn({})).toBeNull();
    expect(jwtIn(env)).toMatchObject({ jwks: 'https://a/', issuer: 'i', audience: 'a' });
    expect(
      jwtIn({ ...env, CHUXI_JWT_ALGORITHMS: 'ES256, PS512', CHUXI_JWT_ROLE_CLAIM: 'groups' }),
    ).toMatchObject({
      algorithms: ['ES256', 'PS512'],
      roleClaim: 'groups',
    });
  });
});

describe('a server that others can reach', () => {
  test.each([
    ['0.0.0.0', null],
    ['::', null],
    ['127.0.0.1', new URL('https://chuxi.example')],
  ])('at %s, public as %p, does not start without users', async (host, publicUrl) => {
    const open = createServer(store, { publicUrl });
    await expect(open.listen(0, host)).rejects.toMatchObject({ code: 'serve.unprotected' });
    await open.close();
  });

  test('starts with users', async () => {
    const own = createServer(store, { authentication: { tokens } });
    const { port: at } = await own.listen(0, '0.0.0.0');
    expect(await sendQuery(at, QUERY)).toMatchObject({ status: 401 });
    expect(await sendQuery(at, QUERY, { headers: bearing(reader) })).toMatchObject({ status: 200 });
    await own.close();
  });
});
