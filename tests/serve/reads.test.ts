import { type GraphStore, openStore } from '../../src/graph/index.ts';
import { ingest, seedFolder } from '../../src/ingest.ts';
import { createServer, type GraphServer } from '../../src/serve/index.ts';
import { ask } from './ask.ts';
import { watched, type Watched } from './watched.ts';

let store: GraphStore;
let watch: Watched;
let server: GraphServer;
beforeAll(async () => {
  store = await openStore(':memory:');
  await ingest(store, [seedFolder()]);
  watch = watched(store);
  server = createServer(watch.store, { rows: 1_000_000 });
});
afterAll(async () => {
  await server.close();
  await store.close();
});

/** What a page of a size asks the store, in its order, and how many rows it has. */
async function readsOf(query: string, list: string, first: number) {
  watch.taken();
  const { data, errors } = await ask(server, query, { first });
  expect(errors).toBeUndefined();
  const { nodes } = data![list] as unknown as { readonly nodes: readonly unknown[] };
  return { reads: watch.taken().toSorted(), rows: nodes.length };
}

const EVIDENCE = 'evidence { quote sentence citation document { title } }';

/**
 * Each list, fields of its rows, and how many of these lead from rows to others: that many questions beside the list's
 * own come to be asked at most, whatever the page's size. (A page whose rows lead nowhere asks fewer.)
 */
const PAGES = [
  {
    list: 'people',
    fields: `name tenures { post { title organization { name parent { name } } } ${EVIDENCE} }
      participations(first: 50) { nodes { role event { name participants { person { name } } } ${EVIDENCE} } }`,
    leading: 14,
  },
  {
    list: 'organizations',
    fields: `name parts { nodes { name } } posts { nodes { title tenures { person { name } ${EVIDENCE} } } }
      events(first: 20) { nodes { name } }`,
    leading: 8,
  },
  {
    list: 'events',
    fields: `name participants { role person { name } organization { name } ${EVIDENCE} }
      visited { organization { name } project { name } ${EVIDENCE} }`,
    leading: 12,
  },
  {
    list: 'projects',
    fields: `name stakes { organization { name } ${EVIDENCE} }
      stages { stage date event { name } document { title } ${EVIDENCE} }
      events(first: 20) { nodes { name participants { person { name } } } }`,
    leading: 13,
  },
  { list: 'documents', fields: 'title articles { title }', leading: 1 },
];

describe('a page asks the store as often whatever its size:', () => {
  test.each(PAGES)('$list', async ({ list, fields, leading }) => {
    const query = `query ($first: Int!) { ${list}(first: $first) { nodes { ${fields} } } }`;
    const pages = [];
    for (const first of [1, 2, 5, 20, 200]) pages.push(await readsOf(query, list, first));
    expect(pages.at(-1)!.rows).toBeGreaterThan(pages[0]!.rows);
    for (const { reads } of pages) expect(reads.length).toBeLessThanOrEqual(1 + leading);
    expect(pages.at(-1)!.reads.filter((read) => read.startsWith('list'))).toHaveLength(1);
  });
});
