import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import type { GraphStore } from '../../src/graph/index.ts';
import { exported, ODD, openWorld } from './world.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openWorld();
});
afterAll(() => store.close());

type Read = (xml: string) => MultiDirectedGraph;
const READERS: readonly (readonly ['gexf' | 'graphml', Read])[] = [
  ['gexf', (xml) => parseGexf(MultiDirectedGraph as never, xml) as unknown as MultiDirectedGraph],
  ['graphml', (xml) => parseGraphml(MultiDirectedGraph as never, xml) as unknown as MultiDirectedGraph],
];

describe.each(READERS)('%s, as graphology reads it', (format, read) => {
  let graph: MultiDirectedGraph;
  beforeAll(async () => {
    graph = read(await exported(store, format));
  });

  test('has every person, body, event, project and place, and posts of no known body', async () => {
    const { people, organizations, events, projects, places } = await store.counts();
    const kinds = graph.mapNodes((_, { kind }) => kind as string);
    expect(kinds.filter((kind) => kind !== 'post')).toHaveLength(
      people + organizations + events + projects + places,
    );
    expect(graph.hasNode('pst-nowhere')).toBe(true);
  });

  test('has an edge for each claim that links two of them', async () => {
    const { tenures, participations, stakes } = await store.counts();
    const kinds = graph.mapEdges((_, { kind }) => kind as string);
    const count = (...these: string[]) => kinds.filter((kind) => these.includes(kind)).length;
    expect(count('HOLDS')).toBe(tenures);
    expect(count('ATTENDED', 'TOOK_PART')).toBe(participations);
    expect(count('INVESTS_IN')).toBe(stakes);
    expect(count('BECAME')).toBe(2);
  });

  test('keeps attested days apart from the bounds of start and end, and says where it stands', async () => {
    const tenure = graph
      .mapEdges((_, values) => ({ ...values }) as Record<string, unknown>)
      .find(({ kind, quote }) => kind === 'HOLDS' && quote !== undefined)!;
    const [row] = await store.tenuresByIds(['ten-gu-head']);
    expect(tenure['label']).toBe(row!.title);
    for (const name of ['attestedFrom', 'attestedTo', 'startEarliest', 'endLatest'] as const)
      expect(tenure[name] ?? null).toBe(row![name]);
    expect(tenure['quote']).toBe('县长顾远帆');
    expect(tenure['source']).toMatch(/^《.+》|^doc-1/u);
  });

  test('has names with markup as they are, and no sign that XML cannot hold', async () => {
    const { label, aliases } = graph.getNodeAttributes('per-odd');
    expect(label).toBe(ODD);
    expect(aliases).toContain('a\uFFFDb');
  });
});
