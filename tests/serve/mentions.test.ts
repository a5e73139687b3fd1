import type { GraphStore } from '../../src/graph/index.ts';
import { openStore } from '../../src/graph/index.ts';
import { loadDocuments } from '../../src/load/index.ts';
import { createServer, type GraphServer } from '../../src/serve/index.ts';
import { bulletin } from '../review/alike.ts';
import { ask } from './ask.ts';

const MENTIONS = `query ($document: ID, $first: Int!, $after: String) { people { nodes {
  mentions(document: $document, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { document { id } } } } } }`;

interface Found {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly nodes: readonly { readonly document: { readonly id: string } }[];
}

let store: GraphStore;
let server: GraphServer;
beforeAll(async () => {
  store = await openStore(':memory:');
  const post = { person: '何向东', body: '区商务局', code: '440306' };
  await loadDocuments(store, [
    bulletin(1, { ...post, month: '2021-09' }),
    bulletin(2, { ...post, month: '2021-10' }),
  ]);
  server = createServer(store);
});
afterAll(async () => {
  await server.close();
  await store.close();
});

async function mentions(variables: Record<string, unknown>): Promise<Found> {
  const { data } = await ask(server, MENTIONS, variables);
  return (data!['people'] as unknown as { nodes: { mentions: Found }[] }).nodes[0]!.mentions;
}
const documentsOf = ({ nodes }: Found) => nodes.map(({ document }) => document.id).toSorted();

test('of a person stand in all documents, or in one', async () => {
  expect(documentsOf(await mentions({ first: 10 }))).toEqual(['doc-1', 'doc-2']);
  const inOne = await mentions({ first: 10, document: 'doc-2' });
  expect([documentsOf(inOne), inOne.totalCount]).toEqual([['doc-2'], 1]);
  expect((await mentions({ first: 10, document: 'doc-3' })).totalCount).toBe(0);
});

test('go on from page to page', async () => {
  const first = await mentions({ first: 1 });
  expect(first.pageInfo.hasNextPage).toBe(true);
  const second = await mentions({ first: 1, after: first.pageInfo.endCursor });
  expect(second.pageInfo.hasNextPage).toBe(false);
  expect([...documentsOf(first), ...documentsOf(second)].toSorted()).toEqual(['doc-1', 'doc-2']);
});
