import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import type { GraphStore } from '../../src/graph/index.ts';
import { createServer, type GraphServer } from '../../src/serve/index.ts';
import { loaded } from './loaded.ts';
import { WORLD } from './world.ts';

let store: GraphStore;
let server: GraphServer;
beforeAll(async () => {
  store = await loaded([WORLD]);
  server = createServer(store, { log: () => undefined });
});
afterAll(async () => {
  await server.close();
  await store.close();
});

const get = async (query: string, method = 'GET'): Promise<Response> =>
  await server.yoga.fetch(`http://localhost/export?${query}`, { method });

const codeIn = async (response: Response) =>
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code;

describe('GET /export', () => {
  test('streams the graph under the media type of the format', async () => {
    const response = await get('format=gexf');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/gexf+xml; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="chuxi.gexf"');
    const graph = parse(MultiDirectedGraph as never, await response.text()) as unknown as MultiDirectedGraph;
    expect(graph.mapNodes((_, { label }) => label as string)).toEqual(
      expect.arrayContaining(['陈禾', '陆苇']),
    );
  });

  test('gives one of several files by its name', async () => {
    const response = await get('format=csv&file=people.csv');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="people.csv"');
    expect(await response.text()).toContain('陈禾');
  });

  test('takes what is around an id', async () => {
    const [person] = (await store.listPeople({ text: '陆苇' }, { first: 1 })).rows;
    const text = await (await get(`format=popolo&around=${person!.id}&hops=1`)).text();
    const { persons } = JSON.parse(text) as { persons: { name: string }[] };
    expect(persons.map(({ name }) => name)).toEqual(['陆苇']);
  });

  test.each([
    ['', 'export.format'],
    ['format=constructor', 'export.format'],
    ['format=csv', 'export.file'],
    ['format=csv&file=../../etc/passwd', 'export.file'],
    ['format=gexf&from=yesterday', 'query.date-invalid'],
    ['format=gexf&around=x&hops=99', 'question.range'],
    ['format=gexf&around=x&hops=NaN', 'question.range'],
  ])('%j is refused', async (query, code) => {
    const response = await get(query);
    expect(response.status).toBe(400);
    expect(await codeIn(response)).toBe(code);
  });

  test('takes no other method', async () => {
    expect((await get('format=gexf', 'POST')).status).toBe(405);
  });
});
