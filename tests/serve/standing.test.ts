import { type GraphStore, openStore } from '../../src/graph/index.ts';
import { ingest, seedFolder } from '../../src/ingest.ts';
import { createServer, type GraphServer } from '../../src/serve/index.ts';
import { ask } from './ask.ts';

let store: GraphStore;
let server: GraphServer;
beforeAll(async () => {
  store = await openStore(':memory:');
  await ingest(store, [seedFolder()]);
  server = createServer(store);
});
afterAll(async () => {
  await server.close();
  await store.close();
});

interface Pair {
  readonly before: { readonly name: string };
  readonly after: { readonly name: string };
  readonly times: number;
  readonly of: number;
}
interface Standing {
  readonly organization: { readonly name: string };
  readonly lists: number;
  readonly ahead: readonly Pair[];
  readonly behind: readonly Pair[];
}

const PAIR = '{ before { name } after { name } times of }';
async function standings(days = ''): Promise<ReadonlyMap<string, readonly Standing[]>> {
  const query = `{ people(first: 50) { nodes { name precedence${days} { organization { name } lists ahead ${PAIR} behind ${PAIR} } } } }`;
  const { data, errors } = await ask(server, query);
  expect(errors).toBeUndefined();
  const { nodes } = data!['people'] as unknown as {
    readonly nodes: readonly { readonly name: string; readonly precedence: readonly Standing[] }[];
  };
  return new Map(nodes.map(({ name, precedence }) => [name, precedence]));
}

describe('where a person stands in lists', () => {
  test('each pair is of them, and is told the other way round of the other', async () => {
    const all = await standings();
    const ahead = [...all].flatMap(([name, of]) =>
      of.flatMap((one) => one.ahead.map((pair) => ({ name, one, pair }))),
    );
    expect(ahead.length).toBeGreaterThan(0);
    for (const { name, one, pair } of ahead) {
      expect(pair.after.name).toBe(name);
      expect(pair.times * 2).toBeGreaterThanOrEqual(pair.of);
      const other = all
        .get(pair.before.name)!
        .find(({ organization }) => organization.name === one.organization.name);
      expect(other!.behind).toContainEqual(pair);
      expect(other!.lists).toBe(one.lists);
    }
  });

  test('of the working committee, its deputy secretary stands before its members', async () => {
    const [one] = (await standings())
      .get('张登清')!
      .filter(({ organization }) => organization.name === '开发区党工委');
    expect(one!.ahead.map(({ before }) => before.name)).toContain('杨海蔚');
  });

  test('lists of other days say nothing', async () => {
    expect([...(await standings('(to: "2001")')).values()].flat()).toEqual([]);
  });
});
