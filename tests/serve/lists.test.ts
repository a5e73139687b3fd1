import { buildSchema, type GraphQLEnumType, type GraphQLInputObjectType } from 'graphql';
import { CHOICES } from '../../src/graph/choices.ts';
import { seen } from '../../src/graph/columns.ts';
import type { GraphStore } from '../../src/graph/index.ts';
import { createServer, type GraphServer } from '../../src/serve/index.ts';
import { readTypeDefs } from '../../src/serve/schema.ts';
import { ask, post } from './ask.ts';
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

const data = async (query: string, variables = {}): Promise<unknown> => {
  const answer = await ask(server, query, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data;
};
const codes = async (query: string, variables = {}) =>
  (await ask(server, query, variables)).errors?.map(({ extensions }) => extensions.code);

describe('lists by conditions', () => {
  test.each([
    ['{ people(where: { name: { contains: "禾" } }) { nodes { name } } }', { people: ['陈禾'] }],
    [
      '{ people(where: { or: [{ name: { eq: "陆苇" } }, { pinyin: { startsWith: "chen" } }] }, orderBy: NAME_DESC) { nodes { name } } }',
      { people: ['陈禾', '陆苇'] },
    ],
    [
      '{ people(where: { participations: { some: { role: { eq: CHAIR } } } }) { nodes { name } } }',
      { people: ['陈禾'] },
    ],
    [
      '{ events(where: { type: { in: [INSPECTION] }, not: { confidence: { lt: 0.5 } } }) { nodes { name } } }',
      { events: ['参观禾苗科技公司'] },
    ],
    [
      '{ projects(where: { investment: { amount: { gte: "500000000" }, currency: { eq: "CNY" } } }) { nodes { name } } }',
      { projects: ['智能仓储项目'] },
    ],
    [
      '{ projects(where: { investment: { amount: { gt: "500000000" } } }) { nodes { name } } }',
      { projects: [] },
    ],
    [
      '{ organizations(where: { kind: { eq: COMPANY } }) { nodes { name } } }',
      { organizations: ['禾苗科技公司'] },
    ],
    [
      '{ observations(where: { value: { lte: "12400000000" } }, orderBy: GROWTH_DESC) { nodes { name } } }',
      { observations: ['开票销售'] },
    ],
    [
      '{ documents(where: { earliest: { gte: "2023-03-01", lte: "2023-03-31" } }) { nodes { name: title } } }',
      { documents: ['临江区举行春季招商会'] },
    ],
  ])('%s', async (query, expected) => {
    const answer = (await data(query)) as Record<string, { nodes: { name: string }[] }>;
    const names = Object.entries(answer).map(([list, { nodes }]) => [list, nodes.map(({ name }) => name)]);
    expect(Object.fromEntries(names)).toEqual(expected);
  });

  test('are counted only where that is asked for, whatever the page', async () => {
    const counted = '{ people(first: 1) { totalCount nodes { id } } }';
    expect(await data(counted)).toMatchObject({ people: { totalCount: 2 } });
    expect(await data('{ people(first: 1, where: { name: { contains: "陈" } }) { totalCount } }')).toEqual({
      people: { totalCount: 1 },
    });
    expect(
      await data(
        '{ people(filter: { text: "陈禾" }) { nodes { participations(first: 1) { totalCount } } } }',
      ),
    ).toEqual({ people: { nodes: [{ participations: { totalCount: 2 } }] } });
    let counts = 0;
    const counting = createServer(
      watched(store, (method) => {
        if (method === 'counts') counts++;
      }),
    );
    await ask(counting, '{ people(first: 1) { nodes { id } } }');
    expect(counts).toBe(0);
    await ask(counting, counted);
    expect(counts).toBe(1);
    await counting.close();
  });

  test('go on behind a cursor in any order', async () => {
    const query = `query ($after: String) {
      events(orderBy: NAME_DESC, first: 1, after: $after) { nodes { name } pageInfo { endCursor hasNextPage } }
    }`;
    type Page = {
      events: { nodes: { name: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
    };
    const first = (await data(query)) as Page;
    const second = (await data(query, { after: first.events.pageInfo.endCursor })) as Page;
    expect([first, second].map(({ events }) => [events.nodes[0]!.name, events.pageInfo.hasNextPage])).toEqual(
      [
        ['春季招商会', true],
        ['参观禾苗科技公司', false],
      ],
    );
  });

  test.each([
    ['{ people(where: { name: { eq: 3 } }) { nodes { id } } }', ['GRAPHQL_VALIDATION_FAILED']],
    [
      '{ projects(where: { investment: { amount: { gte: "5亿" } } }) { nodes { id } } }',
      ['query.decimal-invalid'],
    ],
    ['{ events(where: { earliest: { gte: "2023-13-01" } }) { nodes { id } } }', ['query.date-invalid']],
    ['{ people(orderBy: PINYIN, after: "W10") { nodes { id } } }', ['page.after']],
  ])('%s is refused', async (query, expected) => {
    expect(await codes(query)).toEqual(expected);
  });

  test.each([100, 50_000])('conditions %i deep are refused before they are read', async (deep) => {
    const where = `${'{"not":'.repeat(deep)}{}${'}'.repeat(deep)}`;
    const query = 'query ($where: PersonWhere) { people(where: $where) { nodes { id } } }';
    const response = await post(server, `{"query":${JSON.stringify(query)},"variables":{"where":${where}}}`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('query.variables-too-deep');
  });

  test('what is asked is data, whatever it looks like', async () => {
    const where = {
      name: { contains: `' OR 1=1 --` },
      aliases: { startsWith: '`) MATCH (n) DETACH DELETE n //' },
    };
    const query = 'query ($where: PersonWhere) { people(where: $where) { totalCount nodes { id } } }';
    expect(await data(query, { where })).toEqual({ people: { totalCount: 0, nodes: [] } });
    expect((await store.counts()).people).toBe(2);
  });
});

/** A store that tells of each question. */
const watched = (from: GraphStore, tell: (method: string) => void): GraphStore =>
  new Proxy(from, {
    get(_, name) {
      if (name === 'bounded') return () => watched(from, tell);
      const value: unknown = Reflect.get(from, name);
      if (typeof value !== 'function') return value;
      return (...given: unknown[]) => {
        tell(String(name));
        return (value as (...args: unknown[]) => unknown).apply(from, given);
      };
    },
  });

describe('the contract of lists', () => {
  const schema = buildSchema(readTypeDefs());
  const fieldsOf = (name: string) =>
    Object.keys((schema.getType(name) as GraphQLInputObjectType).getFields()).filter(
      (field) => !['and', 'or', 'not'].includes(field),
    );
  const lists = [
    ['Person', 'people', 'person'],
    ['Organization', 'organizations', 'organization'],
    ['Place', 'places', 'place'],
    ['Post', 'posts', 'post'],
    ['Event', 'events', 'event'],
    ['Project', 'projects', 'project'],
    ['Observation', 'observations', 'observation'],
    ['Document', 'documents', 'document'],
  ] as const;

  test.each(lists)(
    '%s: every condition is on a property of the row, or on what belongs to it',
    (type, list, row) => {
      const known = [...Object.keys(seen[row]), ...Object.keys(CHOICES[list].related)];
      expect(fieldsOf(`${type}Where`).filter((field) => !known.includes(field))).toEqual([]);
      for (const name of Object.keys(CHOICES[list].related)) expect(fieldsOf(`${type}Where`)).toContain(name);
    },
  );

  test.each([
    ['Tenure', 'tenure'],
    ['Participation', 'participation'],
    ['Visit', 'visit'],
    ['Stake', 'stake'],
  ] as const)('%s: so is every condition within', (type, row) => {
    const known = Object.keys(seen[row]);
    expect(fieldsOf(`${type}Where`).filter((field) => !known.includes(field))).toEqual([]);
  });

  test.each(lists)('%s: every order is one that the list has', (type, list) => {
    const values = (schema.getType(`${type}Order`) as GraphQLEnumType).getValues();
    expect(values.map(({ name }) => name.toLowerCase()).toSorted()).toEqual(
      Object.keys(CHOICES[list].orders).toSorted(),
    );
    expect(Object.keys(CHOICES[list].orders)).toContain(CHOICES[list].usual);
  });
});
