import type { GraphStore } from '../../src/graph/index.ts';
import type { Facts, ProblemFact } from '../../src/model/index.ts';
import { loadDocuments, removeDocument } from '../../src/load/index.ts';
import { createServer, type GraphServer } from '../../src/serve/index.ts';
import { ask } from './ask.ts';
import { loaded } from './loaded.ts';
import { WORLD } from './world.ts';

const PROBLEMS: readonly ProblemFact[] = [
  { code: 'organization.unresolved', span: { start: 25, end: 28 }, detail: '区政府' },
  { code: 'date.year-unknown', span: { start: 11, end: 15 }, detail: '3月5日' },
  { code: 'date.year-unknown', span: { start: 11, end: 15 }, detail: '3月5日' },
  { code: 'source.not-chinese' },
];
const other: Facts = {
  ...WORLD,
  document: { ...WORLD.document, id: 'doc-other', sha256: 'f'.repeat(64), path: 'other.txt' },
};

let store: GraphStore;
let server: GraphServer;
beforeEach(async () => {
  store = await loaded([{ ...WORLD, problems: PROBLEMS }, other]);
  server = createServer(store);
});
afterEach(async () => {
  await server.close();
  await store.close();
});

const answered = async (query: string, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await ask(server, query, variables);
  expect(errors).toBeUndefined();
  return data as unknown as {
    readonly document: { readonly problems: object } | null;
    readonly documents: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] };
  };
};
const OF = 'query ($id: ID!) { document(id: $id) { problems { code detail start end } } }';
const LIST =
  'query ($problems: Boolean) { documents(filter: { problems: $problems }) { totalCount nodes { id } } }';

test('of a text are kept with its document, by place, each once, and what is of the whole first', async () => {
  expect((await answered(OF, { id: WORLD.document.id })).document!.problems).toEqual([
    { code: 'source.not-chinese', detail: null, start: null, end: null },
    { code: 'date.year-unknown', detail: '3月5日', start: 11, end: 15 },
    { code: 'organization.unresolved', detail: '区政府', start: 25, end: 28 },
  ]);
  expect((await answered(OF, { id: 'doc-other' })).document!.problems).toEqual([]);
});

test('narrow the list of documents', async () => {
  const listed = async (problems: boolean | null) => {
    const { totalCount, nodes } = (await answered(LIST, { problems })).documents;
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ id }) => id).toSorted();
  };
  expect(await listed(true)).toEqual([WORLD.document.id]);
  expect(await listed(false)).toEqual(['doc-other']);
  expect(await listed(null)).toEqual([WORLD.document.id, 'doc-other']);
});

test('are those of the last reading, and go with the document', async () => {
  const again = { ...WORLD, problems: PROBLEMS.slice(0, 1), document: { ...WORLD.document, rules: 'later' } };
  await loadDocuments(store, [{ facts: again, metadata: { path: 'linjiang/2023-03.txt' } }]);
  expect((await answered(OF, { id: WORLD.document.id })).document!.problems).toMatchObject([
    { code: 'organization.unresolved' },
  ]);
  await removeDocument(store, WORLD.document.id);
  expect((await answered(OF, { id: WORLD.document.id })).document).toBeNull();
  expect((await answered(LIST, { problems: true })).documents.totalCount).toBe(0);
});
