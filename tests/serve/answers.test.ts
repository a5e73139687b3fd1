import type { GraphStore } from '../../src/graph/index.ts';
import { createServer, type GraphServer } from '../../src/serve/index.ts';
import { ask } from './ask.ts';
import { loaded } from './loaded.ts';
import { WORLD } from './world.ts';

let store: GraphStore;
let server: GraphServer;
beforeAll(async () => {
  store = await loaded([WORLD]);
  server = createServer(store);
});
afterAll(async () => {
  await server.close();
  await store.close();
});

const data = async (query: string): Promise<unknown> => {
  const { errors, data: answer } = await ask(server, query);
  expect(errors).toBeUndefined();
  return answer;
};
const idOf = async (list: string): Promise<string> => {
  const answer = (await data(`{ ${list} { nodes { id } } }`)) as Record<string, { nodes: { id: string }[] }>;
  return Object.values(answer)[0]!.nodes[0]!.id;
};

const MEETING = '3月5日，临江区举行春季招商会，区长陈禾主持，副区长陆苇代表区政府讲话。';

describe('an event', () => {
  test('answers who took part, in printed order, in which role, and which sentence says so', async () => {
    const answer = await data(`{ events(filter: { text: "招商会" }) { nodes {
      type name date earliest latest planned parent { id } parts { name }
      participants { person { name } organization { name } role verb order unordered printedTitle
        onBehalfOf { name } event { name } evidence { quote sentence } }
    } } }`);
    const participant = { organization: null, unordered: false, event: { name: '春季招商会' } };
    expect(answer).toEqual({
      events: {
        nodes: [
          {
            type: 'MEETING',
            name: '春季招商会',
            date: '2023-03-05',
            earliest: '2023-03-05',
            latest: '2023-03-05',
            planned: false,
            parent: null,
            parts: [{ name: '参观禾苗科技公司' }],
            participants: [
              {
                ...participant,
                person: { name: '陈禾' },
                role: 'CHAIR',
                verb: '主持',
                order: 0,
                printedTitle: '区长',
                onBehalfOf: null,
                evidence: [{ quote: MEETING, sentence: MEETING }],
              },
              {
                ...participant,
                person: { name: '陆苇' },
                role: 'SPEAK',
                verb: '讲话',
                order: 1,
                printedTitle: '副区长',
                onBehalfOf: { name: '临江区政府' },
                evidence: [{ quote: '副区长陆苇代表区政府讲话', sentence: MEETING }],
              },
              {
                ...participant,
                person: null,
                organization: { name: '临江区政府' },
                role: 'ORGANIZER',
                verb: '举行',
                order: null,
                printedTitle: null,
                onBehalfOf: null,
                evidence: [{ quote: MEETING, sentence: MEETING }],
              },
            ],
          },
        ],
      },
    });
  });

  test('answers only the roles asked for', async () => {
    expect(
      await data(
        '{ events(filter: { text: "招商会" }) { nodes { participants(roles: [SPEAK]) { person { name } } } } }',
      ),
    ).toEqual({ events: { nodes: [{ participants: [{ person: { name: '陆苇' } }] }] } });
  });

  test('answers what its people went to see', async () => {
    expect(
      await data(`{ events(filter: { type: INSPECTION }) { nodes { parent { name }
        visited { name organization { name } place { name } project { name } event { name } evidence { quote } } } } }`),
    ).toEqual({
      events: {
        nodes: [
          {
            parent: { name: '春季招商会' },
            visited: [
              {
                name: '禾苗科技公司',
                organization: { name: '禾苗科技公司' },
                place: null,
                project: null,
                event: { name: '参观禾苗科技公司' },
                evidence: [{ quote: '会后，陈禾一行参观禾苗科技公司。' }],
              },
            ],
          },
        ],
      },
    });
  });
});

describe('events', () => {
  const counted = async (filter: string): Promise<number> => {
    const answer = (await data(`{ events(filter: ${filter}) { nodes { id } } }`)) as {
      events: { nodes: unknown[] };
    };
    return answer.events.nodes.length;
  };

  test.each([
    ['{ from: "2023-03", to: "2023-03" }', 2],
    ['{ from: "2023-03-05", to: "2023-03-05" }', 2],
    ['{ from: "2023-03-06" }', 0],
    ['{ to: "2023-02" }', 0],
    ['{ to: "2023" }', 2],
    ['{ type: MEETING }', 1],
    ['{ text: "参观" }', 1],
    ['{ text: "参观", type: MEETING }', 0],
    ['{}', 2],
    ['null', 2],
  ])('with filter %s are %d', async (filter, count) => expect(await counted(filter)).toBe(count));

  test('are found by who took part', async () => {
    const lu = await idOf('people(filter: { text: "陆苇" })');
    const chen = await idOf('people(filter: { text: "陈禾" })');
    const company = await idOf('organizations(filter: { kind: COMPANY })');
    expect(await counted(`{ person: "${lu}" }`)).toBe(1);
    expect(await counted(`{ person: "${chen}" }`)).toBe(2);
    expect(await counted(`{ organization: "${company}" }`)).toBe(1);
  });
});

describe('a person', () => {
  test('answers posts with days and sentences, and events newest first', async () => {
    expect(
      await data(`{ people(filter: { text: "luwei" }) { nodes {
        name aliases pinyin initials byline
        tenures { title organization { name } post { title } person { name } attestedFrom attestedTo
          startEarliest endLatest former evidence { quote } documents { title } }
        participations { nodes { role event { name } } }
        mentions { nodes { quote before after start end } }
        documents { nodes { title } }
      } } }`),
    ).toEqual({
      people: {
        nodes: [
          {
            name: '陆苇',
            aliases: [],
            pinyin: 'lu wei',
            initials: 'lw',
            byline: false,
            tenures: [
              {
                title: '副区长',
                organization: { name: '临江区政府' },
                post: { title: '副区长' },
                person: { name: '陆苇' },
                attestedFrom: '2023-03-05',
                attestedTo: '2023-03-05',
                startEarliest: null,
                endLatest: null,
                former: false,
                evidence: [{ quote: MEETING }],
                documents: [{ title: '临江区举行春季招商会' }],
              },
            ],
            participations: { nodes: [{ role: 'SPEAK', event: { name: '春季招商会' } }] },
            mentions: {
              nodes: [expect.objectContaining({ quote: '陆苇' })],
            },
            documents: { nodes: [{ title: '临江区举行春季招商会' }] },
          },
        ],
      },
    });
  });
});

describe('a body', () => {
  test('answers its posts with their holders, what it did, and figures about it', async () => {
    expect(
      await data(`{ organizations(filter: { kind: GOVERNMENT, text: "临江" }) { nodes {
        name aliases kind level
        posts { nodes { title seats organization { name } tenures { person { name } } } }
        participations { nodes { role } }
        events { nodes { name } }
        observations { nodes { name text value unit growthText growth period earliest latest
          organization { name } document { title } evidence { quote } } }
      } } }`),
    ).toEqual({
      organizations: {
        nodes: [
          {
            name: '临江区政府',
            aliases: ['区政府'],
            kind: 'GOVERNMENT',
            level: 'COUNTY',
            posts: {
              nodes: [
                {
                  title: '副区长',
                  seats: null,
                  organization: { name: '临江区政府' },
                  tenures: [{ person: { name: '陆苇' } }],
                },
                {
                  title: '区长',
                  seats: 1,
                  organization: { name: '临江区政府' },
                  tenures: [{ person: { name: '陈禾' } }],
                },
              ],
            },
            participations: { nodes: [{ role: 'ORGANIZER' }] },
            events: { nodes: [{ name: '春季招商会' }] },
            observations: {
              nodes: [
                {
                  name: '开票销售',
                  text: '124亿元',
                  value: '12400000000',
                  unit: '元',
                  growthText: '增长22.8%',
                  growth: 0.228,
                  period: '2023-33',
                  earliest: '2023-01-01',
                  latest: '2023-03-31',
                  organization: { name: '临江区政府' },
                  document: { title: '临江区举行春季招商会' },
                  evidence: [{ quote: '一季度，临江区政府完成开票销售124亿元，增长22.8%。' }],
                },
              ],
            },
          },
        ],
      },
    });
  });
});

describe('a project', () => {
  test('answers by whom, with how much, where, and which sentence says so', async () => {
    expect(
      await data(`{ projects(filter: { stage: SIGNED }) { nodes {
        name stage site
        investment { amount currency text min max approximate }
        stakes { organization { name stakes { nodes { project { name } } } } amount { text } evidence { quote } }
        evidence { sentence article { title ordinal } document { id } }
        documents { publisher }
      } } }`),
    ).toEqual({
      projects: {
        nodes: [
          {
            name: '智能仓储项目',
            stage: 'SIGNED',
            site: '苇荡园区',
            investment: {
              amount: '500000000',
              currency: 'CNY',
              text: '5亿元',
              min: null,
              max: null,
              approximate: false,
            },
            stakes: [
              {
                organization: {
                  name: '禾苗科技公司',
                  stakes: { nodes: [{ project: { name: '智能仓储项目' } }] },
                },
                amount: { text: '5亿元' },
                evidence: [{ quote: '禾苗科技公司投资5亿元的智能仓储项目落户苇荡园区。' }],
              },
            ],
            evidence: [
              {
                sentence: '禾苗科技公司投资5亿元的智能仓储项目落户苇荡园区。',
                article: { title: '临江区举行春季招商会', ordinal: 0 },
                document: { id: WORLD.document.id },
              },
            ],
            documents: [{ publisher: '临江区' }],
          },
        ],
      },
    });
  });
});

describe('a document', () => {
  test('answers its articles, and a text in which every offset holds', async () => {
    const answer = (await data(`{ documents(filter: { text: "linjiang" }) { nodes {
      id sha256 title publisher issued format paths url text
      articles { title ordinal paragraphs { text spans { start end } } document { id } }
    } } }`)) as { documents: { nodes: { text: string; articles: Article[] }[] } };
    interface Article {
      readonly paragraphs: readonly {
        readonly text: string;
        readonly spans: readonly { readonly start: number; readonly end: number }[];
      }[];
    }
    const [document] = answer.documents.nodes;
    expect(document).toMatchObject({
      id: WORLD.document.id,
      format: 'TEXT',
      issued: '2023-03',
      paths: ['linjiang/2023-03.txt'],
      url: null,
    });
    const paragraphs = document!.articles.flatMap((article) => article.paragraphs);
    expect(paragraphs).toHaveLength(2);
    for (const { text, spans } of paragraphs)
      expect(spans.map(({ start, end }) => document!.text.slice(start, end)).join('')).toBe(text);
  });
});

describe('by id', () => {
  test.each([
    ['Person', 'person', 'people'],
    ['Organization', 'organization', 'organizations'],
    ['Post', 'post', 'posts'],
    ['Event', 'event', 'events'],
    ['Project', 'project', 'projects'],
    ['Document', 'document', 'documents'],
  ])('a %s is answered by %s(id) and by node(id)', async (type, field, list) => {
    const id = await idOf(`${list}(first: 1)`);
    expect(await data(`{ node(id: "${id}") { __typename id } one: ${field}(id: "${id}") { id } }`)).toEqual({
      node: { __typename: type, id },
      one: { id },
    });
  });

  test('claims, articles and evidence are nodes too, in the order asked for, null where nothing is', async () => {
    const answer = (await data(`{ events(filter: { type: MEETING }) { nodes { participants { id }
      evidence { id article { id } } } } projects { nodes { stakes { id } } } observations { nodes { id } }
      people { nodes { tenures { id } } } }`)) as Record<string, { nodes: Record<string, never>[] }>;
    const ids = [...new Set(JSON.stringify(answer).match(/(?<="id":")[^"]+/g))];
    const { nodes } = (await data(
      `{ nodes(ids: ${JSON.stringify([...ids, 'per-none', 'nothing'])}) { __typename id } }`,
    )) as { nodes: ({ __typename: string; id: string } | null)[] };
    expect(nodes.map((node) => node?.id ?? null)).toEqual([...ids, null, null]);
    expect([...new Set(nodes.map((node) => node?.__typename))].map(String).sort()).toEqual([
      'Article',
      'Evidence',
      'Observation',
      'Participation',
      'Stake',
      'Tenure',
      'undefined',
    ]);
  });

  test('every claim answers evidence through its interface', async () => {
    const id = await idOf('observations');
    expect(await data(`{ node(id: "${id}") { ... on Claim { __typename evidence { quote } } } }`)).toEqual({
      node: {
        __typename: 'Observation',
        evidence: [{ quote: '一季度，临江区政府完成开票销售124亿元，增长22.8%。' }],
      },
    });
  });

  test('nothing is null, not an error', async () => {
    expect(await data('{ person(id: "per-none") { id } node(id: "") { id } }')).toEqual({
      person: null,
      node: null,
    });
  });
});

describe('search', () => {
  test.each([
    ['陈禾', 'PERSON', 'NAME', 'Person'],
    ['cenhe|chenhe', 'PERSON', 'PINYIN', 'Person'],
    ['智能仓储', 'PROJECT', 'NAME', 'Project'],
    ['落户苇荡', 'ARTICLE', 'TEXT', 'Article'],
  ])('%s finds a %s by its %s', async (text, kind, field, type) => {
    const answer = await data(
      `{ search(text: "${text.split('|').at(-1)}", first: 1) { kind field name rank node { __typename } } }`,
    );
    expect(answer).toEqual({
      search: [
        {
          kind,
          field,
          name: expect.any(String) as string,
          rank: expect.any(Number) as number,
          node: { __typename: type },
        },
      ],
    });
  });

  test('keeps to the kinds asked for', async () => {
    const answer = (await data('{ search(text: "禾", kinds: [ORGANIZATION]) { kind } }')) as {
      search: { kind: string }[];
    };
    expect(answer.search.map(({ kind }) => kind)).toEqual(['ORGANIZATION']);
  });
});

test('counts say how much there is', async () => {
  expect(
    await data(
      '{ counts { documents articles people organizations tenures events participations projects stakes observations } }',
    ),
  ).toEqual({
    counts: {
      documents: 1,
      articles: 1,
      people: 2,
      organizations: 2,
      tenures: 2,
      events: 2,
      participations: 4,
      projects: 1,
      stakes: 1,
      observations: 1,
    },
  });
});
