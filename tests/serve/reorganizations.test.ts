import type { GraphStore } from '../../src/graph/index.ts';
import { createServer, type GraphServer } from '../../src/serve/index.ts';
import { read } from '../reading.ts';
import { ask } from './ask.ts';
import { loaded } from './loaded.ts';

const NOTICE = `青江县推进机构改革
3月12日，县委决定，将县文化局、县旅游局的职责整合，组建县文化和旅游局。县水务局更名为县水利局。不再保留县粮食局。`;

const QUESTION = `query ($name: String!) {
  organizations(filter: { text: $name }, first: 1) {
    nodes {
      predecessors { totalCount nodes { ...change } }
      successors(first: 1) { totalCount nodes { ...change } }
    }
  }
}
fragment change on Reorganization {
  kind date earliest latest sources
  predecessor { name }
  successor { name }
  evidence { quote }
}`;

describe('what became of bodies, over the API', () => {
  let store: GraphStore;
  let server: GraphServer;
  beforeAll(async () => {
    store = await loaded([read(NOTICE).facts]);
    server = createServer(store);
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });

  const told = async (name: string) => {
    const { data, errors } = await ask(server, QUESTION, { name });
    expect(errors).toBeUndefined();
    return (data!['organizations'] as unknown as { nodes: Record<string, unknown>[] }).nodes[0]!;
  };

  test('a merged body has what it came out of, with the day and the sentence', async () => {
    const merged = (name: string) => ({
      kind: 'MERGED',
      date: '2023-03-12',
      earliest: '2023-03-12',
      latest: '2023-03-12',
      sources: 1,
      predecessor: { name },
      successor: { name: '县文化和旅游局' },
      evidence: [{ quote: '3月12日，县委决定，将县文化局、县旅游局的职责整合，组建县文化和旅游局。' }],
    });
    const { predecessors, successors } = (await told('县文化和旅游局')) as Record<
      string,
      { nodes: unknown[] }
    >;
    expect(predecessors).toMatchObject({ totalCount: 2 });
    expect(predecessors!.nodes).toHaveLength(2);
    expect(predecessors!.nodes).toEqual(expect.arrayContaining([merged('县文化局'), merged('县旅游局')]));
    expect(successors).toEqual({ totalCount: 0, nodes: [] });
  });

  test('a body that went on or ended has what became of it', async () => {
    expect(await told('县水务局')).toMatchObject({
      predecessors: { totalCount: 0 },
      successors: { totalCount: 1, nodes: [{ kind: 'RENAMED', successor: { name: '县水利局' } }] },
    });
    expect(await told('县粮食局')).toMatchObject({
      successors: { totalCount: 1, nodes: [{ kind: 'ABOLISHED', date: '2023-03-12', successor: null }] },
    });
  });

  test('its node and its entry in the timeline of both bodies are the same', async () => {
    const [before] = (await store.listOrganizations({ text: '县水务局' }, { first: 1 })).rows;
    const [after] = (await store.listOrganizations({ text: '县水利局' }, { first: 1 })).rows;
    const { data, errors } = await ask(
      server,
      `query ($of: [ID!]!) { timeline(of: $of, kinds: [REORGANIZED]) {
        nodes { earliest about what { id __typename ... on Reorganization { kind } } } } }`,
      { of: [before!.id, after!.id] },
    );
    expect(errors).toBeUndefined();
    const { nodes } = data!['timeline'] as unknown as { nodes: { what: { id: string } }[] };
    expect(nodes).toMatchObject([
      {
        earliest: '2023-03-12',
        about: [before!.id, after!.id],
        what: { __typename: 'Reorganization', kind: 'RENAMED' },
      },
    ]);
    const again = await ask(server, 'query ($id: ID!) { node(id: $id) { __typename id } }', {
      id: nodes[0]!.what.id,
    });
    expect(again.data!['node']).toEqual({ __typename: 'Reorganization', id: nodes[0]!.what.id });
  });
});
