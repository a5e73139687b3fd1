import type { GraphStore } from '../../src/graph/index.ts';
import { loadDocuments } from '../../src/load/index.ts';
import { createServer } from '../../src/serve/index.ts';
import { bulletin } from '../load/bulletin.ts';
import { ask } from './ask.ts';
import { loaded } from './loaded.ts';

const CITY = { publisher: '云溪市人民政府', place: '110101' };

describe('questions of several rows', () => {
  let store: GraphStore;
  const answer = async (query: string) => {
    const server = createServer(store);
    const { data, errors } = await ask(server, query);
    await server.close();
    return { data, errors };
  };
  const idOf = async (name: string): Promise<string> =>
    (await store.listPeople({ text: name }, { first: 1 })).rows[0]!.id;

  beforeAll(async () => {
    store = await loaded([]);
    await loadDocuments(store, [
      bulletin({
        id: 'one',
        ...CITY,
        posts: ['陈禾林 市教育局 局长 2021-03-01', '赵青山 市水务局 局长 2021-03-01'],
        meetings: ['全市教育工作会议 2021-03-01: 陈禾林 赵青山'],
      }),
      bulletin({
        id: 'two',
        ...CITY,
        posts: ['陈禾林 市教育局 局长 2022-03-01', '陆苇舟 市水务局 局长 2022-03-01'],
        meetings: ['全市水务工作会议 2022-03-01: 赵青山 陆苇舟'],
      }),
    ]);
  });
  afterAll(() => store.close());

  test('who met whom is told of the people of a body as well', async () => {
    const [body] = (await store.listOrganizations({ text: '市教育局' }, { first: 1 })).rows;
    const [water] = (await store.listOrganizations({ text: '市水务局' }, { first: 1 })).rows;
    const of = async (asked: string) =>
      (await answer(`{ coAttendance(${asked}) { person { name } other { name } last } }`)).data as never as {
        coAttendance: { person: { name: string }; other: { name: string }; last: string }[];
      };
    const { coAttendance } = await of(`organization: "${water!.id}"`);
    expect(
      coAttendance.map(({ person, other, last }) => [[person.name, other.name].toSorted(), last]),
    ).toEqual([[['赵青山', '陆苇舟'], '2022-03-01']]);
    expect(await of(`organization: "${body!.id}"`)).toEqual({ coAttendance: [] });
    expect(
      await of(
        `organization: "${water!.id}", people: ["${await idOf('赵青山')}", "${await idOf('陈禾林')}"]`,
      ),
    ).toEqual({ coAttendance: [] });
    expect((await answer('{ coAttendance { last } }')).errors?.[0]?.extensions.code).toBe(
      'query.people-missing',
    );
  });

  test('a line-up tells holders and how surely', async () => {
    const { data, errors } = await answer(`{ organizations(filter: { text: "市教育局" }) { nodes {
      lineUp(on: "2021-09-01") { post { title } vacant holders { standing acting tenure { person { name } } } } } } }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      organizations: {
        nodes: [
          {
            lineUp: [
              {
                post: { title: '局长' },
                vacant: false,
                holders: [{ standing: 'ATTESTED', acting: false, tenure: { person: { name: '陈禾林' } } }],
              },
            ],
          },
        ],
      },
    });
  });

  test('changes and successions tell who came after whom', async () => {
    const { data } = await answer(`{ organizations(filter: { text: "市水务局" }) { nodes {
      changes(from: "2021-04-01", to: "2022-04-01") { kind person { name } }
      orderChanges(from: "2021-04-01", to: "2022-04-01") { risen { name } fallen { name } earlier { times of } later { times of } }
      posts { nodes { successions { from { person { name } } to { person { name } } earliest latest } overlaps { from } } } } } }`);
    expect(data).toEqual({
      organizations: {
        nodes: [
          {
            changes: [
              { kind: 'LEFT', person: { name: '赵青山' } },
              { kind: 'CAME', person: { name: '陆苇舟' } },
            ],
            // the one left before the other came: no list names both
            orderChanges: [],
            posts: {
              nodes: [
                {
                  successions: [
                    {
                      from: { person: { name: '赵青山' } },
                      to: { person: { name: '陆苇舟' } },
                      earliest: '2021-03-01',
                      latest: '2022-03-01',
                    },
                  ],
                  overlaps: [],
                },
              ],
            },
          },
        ],
      },
    });
  });

  test('who meets whom, and by which events two are linked', async () => {
    const [from, to] = [await idOf('陈禾林'), await idOf('陆苇舟')];
    const { data } = await answer(`{
      path(from: "${from}", to: "${to}") { people { name } events { name } }
      none: path(from: "${from}", to: "${to}", events: 1) { events { name } }
      person(id: "${from}") { coAttendees { person { name } events first } }
      coAttendance(people: ["${from}", "${await idOf('赵青山')}"]) { events last } }`);
    expect(data).toEqual({
      path: {
        people: [{ name: '陈禾林' }, { name: '赵青山' }, { name: '陆苇舟' }],
        events: [{ name: '全市教育工作会议' }, { name: '全市水务工作会议' }],
      },
      none: null,
      person: { coAttendees: [{ person: { name: '赵青山' }, events: 1, first: '2021-03-01' }] },
      coAttendance: [{ events: 1, last: '2021-03-01' }],
    });
  });

  test('a network has what is around, and counts how many events there were', async () => {
    const { data } = await answer(`{
      network(ids: ["${await idOf('陈禾林')}"], hops: 1, kinds: [EVENT, ORGANIZATION]) {
        nodes { kind name hops } edges { kind } isCut }
      eventCounts(by: [MONTH], from: "2021") { month events } }`);
    const { network, eventCounts } = data as unknown as {
      network: { nodes: { name: string; hops: number }[]; edges: { kind: string }[]; isCut: boolean };
      eventCounts: unknown;
    };
    expect(network.nodes.map(({ name, hops }) => `${hops} ${name}`).sort()).toEqual([
      '0 陈禾林',
      '1 全市教育工作会议',
      '1 市教育局',
    ]);
    expect(network.edges.map(({ kind }) => kind).sort()).toEqual(['ATTENDED', 'HOLDS']);
    expect(network.isCut).toBe(false);
    expect(eventCounts).toEqual([
      { month: '2021-03', events: 1 },
      { month: '2022-03', events: 1 },
    ]);
  });

  test.each([
    ['{ organizations { nodes { lineUp(on: "2021-02-30") { vacant } } } }', 'query.date-invalid'],
    ['{ organizations { nodes { lineUp(on: 3) { vacant } } } }', 'query.date-invalid'],
    ['{ network(ids: [], hops: 9) { isCut } }', 'question.range'],
  ])('%s is refused', async (query, code) => {
    const { errors } = await answer(query);
    expect(errors?.[0]?.extensions?.['code']).toBe(code);
  });
});
