import { serverAudits } from 'graphql-http';
import { createServer, type GraphServer } from '../../src/serve/index.ts';
import { fakeStore } from './fakeStore.ts';

let server: GraphServer;
let url: string;

beforeAll(async () => {
  server = createServer(fakeStore());
  ({ url } = await server.listen(0));
});
afterAll(() => server.close());

describe('GraphQL over HTTP, as its specification is checked', () => {
  const audits = serverAudits({ url: () => url, fetchFn: fetch });

  test('has audits', () => {
    expect(audits.length).toBeGreaterThanOrEqual(61);
  });

  test.each(audits.map(({ id, name, fn }) => [id, name, fn] as const))('%s %s', async (_, __, audit) => {
    expect(await audit()).toMatchObject({ status: 'ok' });
  });
});
