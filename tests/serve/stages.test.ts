import type { GraphStore } from '../../src/graph/index.ts';
import { createServer, type GraphServer } from '../../src/serve/index.ts';
import { ask } from './ask.ts';
import { BUILDING } from './building.ts';
import { loaded } from './loaded.ts';

const STAGES = `{ projects { nodes { name stage
  stages { stage date earliest latest event { name } document { id } evidence { quote } } } } }`;

let store: GraphStore;
let server: GraphServer;
beforeAll(async () => {
  store = await loaded(BUILDING);
  server = createServer(store);
});
afterAll(async () => {
  await server.close();
  await store.close();
});

test('of a project are what each document says, by day of its event, else of its issue, undated last', async () => {
  const { data, errors } = await ask(server, STAGES);
  expect(errors).toBeUndefined();
  expect((data as unknown as { projects: object }).projects).toEqual({
    nodes: [
      {
        name: '智能仓储项目',
        stage: 'COMPLETED',
        stages: [
          {
            stage: 'SIGNED',
            date: '2021-12-08',
            earliest: '2021-12-08',
            latest: '2021-12-08',
            event: { name: '签约仪式' },
            document: { id: 'doc-3' },
            evidence: [{ quote: '12月8日，禾苗科技公司投资5亿元的智能仓储项目签约仪式举行。' }],
          },
          {
            stage: 'STARTED',
            date: '2022-03',
            earliest: '2022-03-01',
            latest: '2022-03-31',
            event: { name: '签约仪式' },
            document: { id: 'doc-2' },
            evidence: [{ quote: '禾苗科技公司投资5亿元的智能仓储项目开工建设。' }],
          },
          {
            stage: 'COMPLETED',
            date: null,
            earliest: null,
            latest: null,
            event: null,
            document: { id: 'doc-1' },
            evidence: [{ quote: '禾苗科技公司投资5亿元的智能仓储项目竣工。' }],
          },
        ],
      },
    ],
  });
});
