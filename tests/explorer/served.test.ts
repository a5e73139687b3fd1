import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type GraphServer } from '../../src/serve/index.ts';
import { fakeStore } from '../serve/fakeStore.ts';
import { send } from '../serve/sockets.ts';

const folder = mkdtempSync(join(tmpdir(), 'chuxi-served-'));
const pages = join(folder, 'web');
let server: GraphServer;
let port: number;

beforeAll(async () => {
  mkdirSync(join(pages, 'assets'), { recursive: true });
  writeFileSync(join(pages, 'index.html'), '<!doctype html><title>pages</title>');
  writeFileSync(join(pages, 'assets/index-abc123.js'), 'export const one = 1;'.repeat(50));
  writeFileSync(join(pages, 'icon.svg'), '<svg/>');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  server = createServer(fakeStore({}), { pages });
  ({ port } = await server.listen(0));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});
const get = (path: string, headers: Record<string, string> = {}) =>
  send(port, { method: 'GET', path, headers });

describe('the pages of the explorer', () => {
  test.each(['/', '/person/per-1', '/documents', '/?q=%E9%87%91'])('%s is the one page', async (path) => {
    const { status, headers, body } = await get(path);
    expect(status).toBe(200);
    expect(body).toContain('<title>pages</title>');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
  });

  test('come under a policy that lets in nothing from elsewhere and no script within the page', async () => {
    const { headers } = await get('/');
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
        "worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test('with a hash in their names are kept for good, and come packed to whom can unpack', async () => {
    const plain = await get('/assets/index-abc123.js');
    expect(plain.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(plain.headers['content-encoding']).toBeUndefined();
    const reply = await fetch(`http://127.0.0.1:${port}/assets/index-abc123.js`);
    expect(reply.headers.get('content-encoding')).toBe('gzip');
    expect(await reply.text()).toBe(plain.body);
  });

  test('are not sent again to whom has them', async () => {
    const { headers } = await get('/icon.svg');
    expect(headers['content-type']).toBe('image/svg+xml');
    const again = await get('/icon.svg', { 'if-none-match': String(headers['etag']) });
    expect([again.status, again.body]).toEqual([304, '']);
  });

  test('are asked for by GET and HEAD alone', async () => {
    const head = await send(port, { method: 'HEAD', path: '/' });
    expect([head.status, head.body]).toEqual([200, '']);
    expect((await send(port, { method: 'POST', path: '/' })).status).toBe(404);
  });

  test.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/assets/none.js',
    '/etc/passwd',
  ])('%s leads nowhere', async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  test('that were not built say how to', async () => {
    const bare = createServer(fakeStore({}), { pages: join(folder, 'none') });
    const { port: other } = await bare.listen(0);
    const { status, body } = await send(other, { method: 'GET', path: '/' });
    await bare.close();
    expect(status).toBe(503);
    expect(body).toContain('npm run build');
  });
});
