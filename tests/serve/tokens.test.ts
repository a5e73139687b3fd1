import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TokenFile } from '../../src/serve/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'chuxi-tokens-'));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;
const newPath = () => join(folder, `${++count}`, 'tokens');
const DAY = 86_400_000;

test('a token is shown once and kept hashed, in a file for its owner alone', async () => {
  const path = newPath();
  const token = await new TokenFile(path).add('zhou', 'reviewer', null);
  expect(token).toMatch(/^chuxi_[\w-]{43}$/);
  const kept = readFileSync(path, 'utf8');
  expect(kept).not.toContain(token.slice(6));
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(join(path, '..'))).toEqual(['tokens']);
  expect(await new TokenFile(path).userOf(token)).toEqual({ name: 'zhou', role: 'reviewer' });
});

test('two tokens differ, and each is its own user’s', async () => {
  const file = new TokenFile(newPath());
  const [one, other] = [await file.add('zhou', 'reader', null), await file.add('陆 苇', 'admin', null)];
  expect(one).not.toBe(other);
  expect(await file.userOf(one)).toEqual({ name: 'zhou', role: 'reader' });
  expect(await file.userOf(other)).toEqual({ name: '陆 苇', role: 'admin' });
});

test.each([(token: string) => `${token}x`, (token: string) => token.slice(0, -1), () => '', () => 'chuxi_'])(
  'a token that is not quite one is nobody’s',
  async (spoilt) => {
    const file = new TokenFile(newPath());
    expect(await file.userOf(spoilt(await file.add('zhou', 'reader', null)))).toBeNull();
  },
);

test('a token is over on the day that was said', async () => {
  const file = new TokenFile(newPath());
  const now = new Date();
  const token = await file.add('zhou', 'reader', 30, now);
  expect(await file.userOf(token, new Date(now.getTime() + 30 * DAY - 1))).not.toBeNull();
  expect(await file.userOf(token, new Date(now.getTime() + 30 * DAY))).toBeNull();
});

test('a token that another program revokes lets nobody in a second later, a new one does at once', async () => {
  const path = newPath();
  const [server, operator] = [new TokenFile(path), new TokenFile(path)];
  const token = await operator.add('zhou', 'reader', null);
  expect(await server.userOf(token)).not.toBeNull();
  expect(await operator.revoke('zhou')).toBe(true);
  expect(await operator.revoke('zhou')).toBe(false);
  expect(await server.userOf(token, new Date(Date.now() + 1_001))).toBeNull();
});

test('a name has one token, and is one that can be read', async () => {
  const file = new TokenFile(newPath());
  await file.add('zhou', 'reader', null);
  await expect(file.add('zhou', 'admin', null)).rejects.toMatchObject({ code: 'token.taken' });
  for (const name of ['', ' ', 'a\nb', '../x', 'x'.repeat(65)])
    await expect(file.add(name, 'reader', null)).rejects.toMatchObject({ code: 'token.name' });
  expect((await file.list()).map(({ name }) => name)).toEqual(['zhou']);
});

test('a file that holds something else is said to, and let alone', async () => {
  const path = join(folder, 'else');
  writeFileSync(path, '{"tokens": "all"}');
  await expect(new TokenFile(path).userOf('chuxi_x')).rejects.toMatchObject({ code: 'token.unreadable' });
  await expect(new TokenFile(path).add('zhou', 'reader', null)).rejects.toMatchObject({
    code: 'token.unreadable',
  });
  expect(readFileSync(path, 'utf8')).toBe('{"tokens": "all"}');
});
