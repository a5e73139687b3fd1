import { Failure } from '../../src/model/index.ts';
import { createServer } from '../../src/serve/index.ts';
import { hiding } from '../../src/serve/secrets.ts';
import { ask } from './ask.ts';
import { fakeStore } from './fakeStore.ts';

test.each([
  ['no route to bolt://neo4j:plum-9@10.0.0.1:7687', 'no route to bolt://neo4j:***@10.0.0.1:7687'],
  ['postgres://a:b:c@host and https://u:pp@h/x', 'postgres://a:***@host and https://u:***@h/x'],
  ['at bolt://10.0.0.1:7687 by neo4j@example', 'at bolt://10.0.0.1:7687 by neo4j@example'],
  ['authorization: Bearer abcd.efgh-1', 'authorization: *** ***'],
  ['sent Bearer abcd.efgh-1 to it', 'sent Bearer *** to it'],
  ['chuxi_0123456789abcdefghij refused', '*** refused'],
  ['eyJhbGciOi.eyJzdWIiOi.c2lnbmF0dXJl', '***'],
  ['{"password":"plum-9","user":"a"}', '{"password":"***","user":"a"}'],
  ['{\\"password\\":\\"plum-9\\"}', '{\\"password\\":\\"***\\"}'],
  ['password = plum-9; user = a', 'password = ***; user = a'],
  ["password 'plum-9' was refused", "password '***' was refused"],
  ['expected a password of at least 8', 'expected a password of at least 8'],
  ['3月18日，区长陈禾主持', '3月18日，区长陈禾主持'],
])('%s is told as %s', (text, told) => {
  expect(hiding()(text)).toBe(told);
});

test('values that are told beforehand are hidden wherever they stand, unless they are too short to tell', () => {
  expect(hiding(['plum-9', undefined, '', 'a'])('a plum-9 and plum-99')).toBe('a *** and ***9');
});

describe('a password in an error of the store', () => {
  const url = 'bolt://neo4j:plum-9@10.0.0.1:7687';
  const planted = [
    new Error(`cannot reach ${url}`, { cause: new Error('password: plum-9') }),
    new Error('login failed', { cause: { password: 'plum-9', url } }),
    Object.assign(new Error('login failed for plum-9'), { password: 'plum-9' }),
    new Failure('store.unreachable', `expected a store at ${url}, got no answer`, `start ${url}`, {
      cause: new Error('refused plum-9', { cause: new Error(url) }),
    }),
  ];
  test.each(planted)('%p gets neither into the answer nor into the log', async (error) => {
    const lines: string[] = [];
    const store = fakeStore({ counts: () => Promise.reject(error) });
    const server = createServer(store, {
      log: (line) => lines.push(line),
      logLevel: 'trace',
      secrets: ['plum-9'],
    });
    const answer = JSON.stringify(await ask(server, '{ counts { people } }'));
    await server.close();
    expect(answer).toContain('"code"');
    expect(lines.some((line) => line.includes('"level":"error"'))).toBe(true);
    expect(answer + lines.join('\n')).not.toContain('plum-9');
  });
});

test('what a client sends as its token is not told to the log', async () => {
  const lines: string[] = [];
  const server = createServer(fakeStore(), { log: (line) => lines.push(line), logLevel: 'trace' });
  await server.yoga.fetch('http://localhost/graphql?query={nothing}', {
    headers: { authorization: 'Bearer chuxi_plum-9-plum-9-plum-9' },
  });
  await server.close();
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.join('\n')).not.toContain('plum-9');
});
