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
  const answer = await ask(server, query);
  expect(answer.errors).toBeUndefined();
  return answer.data;
};

test('an event: participants in printed order, the bodies there, and its sites', async () => {
  const query = `{ events(orderBy: NAME_DESC) { nodes {
    name participants { order role printedTitle person { name } } bodies { name } visited { name } projects { name } } } }`;
  expect(await data(query)).toEqual({
    events: {
      nodes: [
        {
          name: '春季招商会',
          participants: [
            { order: 0, role: 'CHAIR', printedTitle: '区长', person: { name: '陈禾' } },
            { order: 1, role: 'SPEAK', printedTitle: '副区长', person: { name: '陆苇' } },
            { order: null, role: 'ORGANIZER', printedTitle: null, person: null },
          ],
          bodies: [{ name: '临江区政府' }],
          visited: [],
          projects: [],
        },
        {
          name: '参观禾苗科技公司',
          participants: [{ order: null, role: 'LEAD', printedTitle: null, person: { name: '陈禾' } }],
          bodies: [{ name: '禾苗科技公司' }],
          visited: [{ name: '禾苗科技公司' }],
          projects: [],
        },
      ],
    },
  });
});

test.each([
  ['roles: [LEAD]', ['参观禾苗科技公司']],
  ['from: "2023-03-05", to: "2023-03"', ['春季招商会', '参观禾苗科技公司']],
  ['to: "2023-02"', []],
  ['minimumConfidence: 0.95', []],
])('events of a person are narrowed by %s', async (narrowed, expected) => {
  const answer = (await data(
    `{ people(where: { name: { eq: "陈禾" } }) { nodes { participations(${narrowed}) { totalCount nodes { event { name } } } } } }`,
  )) as {
    people: { nodes: { participations: { totalCount: number; nodes: { event: { name: string } }[] } }[] };
  };
  const { totalCount, nodes } = answer.people.nodes[0]!.participations;
  expect(nodes.map(({ event }) => event.name).toSorted()).toEqual(expected.toSorted());
  expect(totalCount).toBe(expected.length);
});

test('events of a person are narrowed by the body that was there', async () => {
  const [body] = (await store.listOrganizations({ text: '禾苗科技公司' }, { first: 1 })).rows;
  expect(
    await data(
      `{ people(where: { name: { eq: "陈禾" } }) { nodes { participations(organization: "${body!.id}") { nodes { event { name } } } } } }`,
    ),
  ).toEqual({
    people: { nodes: [{ participations: { nodes: [{ event: { name: '参观禾苗科技公司' } }] } }] },
  });
});

test('posts are narrowed by how sure they are', async () => {
  const tenures = (least: number) =>
    data(
      `{ people(where: { name: { eq: "陈禾" } }) { nodes { tenures(minimumConfidence: ${least}) { title } } } }`,
    );
  expect(await tenures(0)).toEqual({ people: { nodes: [{ tenures: [{ title: '区长' }] }] } });
  expect(await tenures(1)).toEqual({ people: { nodes: [{ tenures: [] }] } });
});

test('a body has the projects in which it has a part', async () => {
  expect(
    await data(
      '{ organizations(where: { kind: { eq: COMPANY } }) { nodes { projects { name } ancestors { name } } } }',
    ),
  ).toEqual({ organizations: { nodes: [{ projects: [{ name: '智能仓储项目' }], ancestors: [] }] } });
});

test('evidence of a claim is found by its id, marked in its sentence, and can be cited', async () => {
  const [project] = (await store.listProjects({}, { first: 1 })).rows;
  const query = `{ evidence(of: "${project!.id}") { totalCount nodes { sentence highlight { before marked after } citation document { citation } } } }`;
  const sentence = '禾苗科技公司投资5亿元的智能仓储项目落户苇荡园区。';
  const citation = '《临江区举行春季招商会》，临江区，2023-03';
  expect(await data(query)).toEqual({
    evidence: {
      totalCount: 1,
      nodes: [
        {
          sentence,
          highlight: { before: '', marked: sentence, after: '' },
          citation,
          document: { citation },
        },
      ],
    },
  });
  const [person] = (await store.listPeople({ text: '陆苇' }, { first: 1 })).rows;
  expect(
    await data(`{ evidence(of: "${person!.id}", first: 1) { nodes { highlight { before marked after } } } }`),
  ).toEqual({
    evidence: {
      nodes: [
        {
          highlight: {
            before: '3月5日，临江区举行春季招商会，区长陈禾主持，副区长',
            marked: '陆苇',
            after: '代表区政府讲话。',
          },
        },
      ],
    },
  });
});

test('an indicator has its values', async () => {
  expect(
    await data('{ indicators { totalCount nodes { name count earliest observations { nodes { text } } } } }'),
  ).toEqual({
    indicators: {
      totalCount: 1,
      nodes: [
        {
          name: '开票销售',
          count: 1,
          earliest: '2023-01-01',
          observations: { nodes: [{ text: '124亿元' }] },
        },
      ],
    },
  });
});
