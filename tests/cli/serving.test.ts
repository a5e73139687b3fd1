import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Folder, makeFolder } from './bulletins.ts';
import { chuxi } from './run-cli.ts';

// the first reading in a process loads its tables, on a busy machine for seconds
import.meta.jest.setTimeout(60_000);

let folder: Folder;
beforeAll(() => (folder = makeFolder()));
afterAll(() => folder.remove());

const publisher = ['--publisher', '岚江经济开发区'];
const urlIn = (out: string) => /http:\/\/\S+\/graphql/u.exec(out)?.[0];

const countPeople = async (url: string): Promise<unknown> => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ people(first: 100) { nodes { name } } }' }),
  });
  return ((await response.json()) as { data: { people: { nodes: unknown[] } } }).data.people.nodes.length;
};

describe('chuxi start', () => {
  test('loads, says what it found, serves, and ends when asked', async () => {
    const asked: unknown[] = [];
    const { code, out, err } = await chuxi(
      ['start', folder.at('bulletins'), ...publisher, '--no-seeds', '--memory', '--port', '0'],
      {
        until: async (text) => {
          if (!text.includes('Ctrl-C')) return false;
          asked.push(await countPeople(urlIn(text)!));
          return true;
        },
      },
    );
    expect({ code, asked, err }).toMatchObject({ code: 0, asked: [3] });
    expect(out).toMatch(/in the graph: documents 2, people 3,/u);
    expect(err).toContain('documents read: 2');
  });

  test('with its own bulletins prints three queries that work as they are', async () => {
    const db = folder.at('seeds.db');
    const words = ['start', '--db', db, '--port', '0'];
    const first = await chuxi(words, { until: (text) => text.includes('Ctrl-C') });
    expect(first.code).toBe(0);
    const examples = first.out.split(/^# .*$/mu).slice(1);
    expect(examples.length).toBe(3);
    for (const example of examples) {
      const query = example.split(/\n\n+(?!\s)/u).find((part) => part.includes('{'))!;
      const { code, out } = await chuxi(['query', '-', '--db', db], { input: query });
      expect(code).toBe(0);
      expect(out).toMatch(/\p{Script=Han}/u);
    }
    const second = await chuxi(words, { until: (text) => text.includes('Ctrl-C') });
    expect(second.err).toMatch(/documents read: 0; unchanged: \d+; failed: 0/u);
    const graph = /in the graph: .*/u;
    expect(graph.exec(second.out)?.[0]).toBe(graph.exec(first.out)?.[0]);
  });

  test('says in Chinese what it does', async () => {
    const { out } = await chuxi(['start', '--memory', '--port', '0', '--lang', 'zh'], {
      until: (text) => text.includes('Ctrl-C'),
    });
    expect(out).toContain('图中：文件');
    expect(out).toContain('可以直接使用的查询：');
  });

  test('a port in use is said, with what to do', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const port = String((other.address() as AddressInfo).port);
    const words = ['start', '--no-seeds', '--memory', '--port', port];
    const english = await chuxi(words);
    const chinese = await chuxi([...words, '--lang', 'zh']);
    await new Promise((resolve) => other.close(resolve));
    expect(english.code).toBe(1);
    expect(english.err).toContain('the port is in use');
    expect(english.err).toContain('--port');
    expect(chinese.err).toContain(`端口 ${port} 已被占用`);
  });
});

describe('chuxi serve', () => {
  test('serves what was loaded before', async () => {
    const db = folder.at('served.db');
    await chuxi(['ingest', folder.at('bulletins'), ...publisher, '--db', db]);
    const asked: unknown[] = [];
    const { code } = await chuxi(['serve', '--db', db, '--port', '0'], {
      until: async (text) => {
        if (!text.includes('Ctrl-C')) return false;
        asked.push(await countPeople(urlIn(text)!));
        return true;
      },
    });
    expect({ code, asked }).toEqual({ code: 0, asked: [3] });
  });

  test('another address than this machine alone is served to those with tokens only', async () => {
    const db = folder.at('networked.db');
    await chuxi(['ingest', folder.at('bulletins'), ...publisher, '--db', db]);
    const words = ['serve', '--db', db, '--port', '0'];
    const open = await chuxi([...words, '--host', '0.0.0.0']);
    expect(open).toMatchObject({ code: 1, err: expect.stringContaining('chuxi token NAME') as string });
    const token = (await chuxi(['token', 'zhou', '--db', db])).out.trim();
    const statuses: number[] = [];
    await chuxi([...words, '--host', '0.0.0.0'], {
      until: async (text) => {
        if (!text.includes('Ctrl-C')) return false;
        const url = `${urlIn(text)!.replace('0.0.0.0', '127.0.0.1')}?query={__typename}`;
        for (const headers of [{}, { authorization: `Bearer ${token}` }])
          statuses.push((await fetch(url, { headers })).status);
        return true;
      },
    });
    expect(statuses).toEqual([401, 200]);
  });

  test.each([
    { words: [], has: true },
    { words: ['--production'], has: false },
    { words: ['--production', '--graphiql'], has: true },
  ])('with %j promises GraphiQL where there is one', async ({ words, has }) => {
    const db = folder.at('promised.db');
    await chuxi(['ingest', folder.at('bulletins'), ...publisher, '--db', db]);
    const pages: boolean[] = [];
    const { out } = await chuxi(['serve', '--db', db, '--port', '0', ...words], {
      until: async (text) => {
        if (!text.includes('Ctrl-C')) return false;
        const page = await fetch(urlIn(text)!, { headers: { accept: 'text/html' } });
        pages.push((await page.text()).includes('<html'));
        return true;
      },
    });
    expect({ promised: out.includes('GraphiQL'), pages }).toEqual({ promised: has, pages: [has] });
  });
});

describe('chuxi token', () => {
  test('makes, lists and takes back', async () => {
    const db = folder.at('tokens.db');
    const made = await chuxi(['token', 'zhou', '--role', 'reviewer', '--expires', '30', '--db', db]);
    expect(made.out).toMatch(/^chuxi_[\w-]{43}\n$/u);
    expect((await chuxi(['token', 'zhou', '--db', db])).code).toBe(1);
    expect((await chuxi(['token', '--db', db, 'list'])).out).toMatch(/^zhou\treviewer\t\S+\t\S+\n$/u);
    expect((await chuxi(['token', '--db', db, 'revoke', 'zhou'])).code).toBe(0);
    expect((await chuxi(['token', '--db', db, 'revoke', 'zhou'])).code).toBe(1);
    expect((await chuxi(['token', 'lu', '--role', 'root', '--db', db])).code).toBe(2);
  });
});
