import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import betweenness from 'graphology-metrics/centrality/betweenness';

/** Ids of nodes, and lines between them by their places. */
export interface ToPlace {
  readonly ticket: number;
  readonly nodes: readonly string[];
  readonly lines: readonly (readonly [number, number])[];
}

export interface Placed {
  readonly ticket: number;
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly degree: readonly number[];
  readonly betweenness: readonly number[];
  readonly community: readonly number[];
}

/** So many steps, fewer for many nodes. */
const STEPS = 400;
const STEPS_FOR_MANY = 80;
const MANY = 1_500;
/** Betweenness takes nodes times lines. */
const MOST_FOR_BETWEENNESS = 3_000;

interface Scope {
  onmessage: (event: MessageEvent<ToPlace>) => void;
  postMessage(placed: Placed): void;
}
const scope = globalThis as unknown as Scope;

scope.onmessage = ({ data }) => scope.postMessage(place(data));

/** The same places for the same nodes in the same order: nothing is left to chance. */
function place({ ticket, nodes, lines }: ToPlace): Placed {
  const graph = new UndirectedGraph();
  nodes.forEach((node, at) => graph.addNode(node, spiral(at)));
  for (const [from, to] of lines) graph.mergeUndirectedEdge(nodes[from]!, nodes[to]!);
  const isLarge = nodes.length > MANY;
  if (graph.order > 1)
    forceAtlas2.assign(graph, {
      iterations: isLarge ? STEPS_FOR_MANY : STEPS,
      settings: { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: nodes.length > 300, gravity: 1 },
    });
  const between = nodes.length > MOST_FOR_BETWEENNESS ? {} : betweenness(graph);
  const communities = graph.size > 0 ? louvain(graph, { rng: () => 0.5 }) : {};
  return {
    ticket,
    x: nodes.map((node) => graph.getNodeAttribute(node, 'x') as number),
    y: nodes.map((node) => graph.getNodeAttribute(node, 'y') as number),
    degree: nodes.map((node) => graph.degree(node)),
    betweenness: nodes.map((node) => between[node] ?? 0),
    community: nodes.map((node) => communities[node] ?? 0),
  };
}

const GOLDEN = 2.399963;

/** Where nodes begin: the first in the middle, no two in one place. */
const spiral = (at: number): { x: number; y: number } => ({
  x: Math.sqrt(at + 0.5) * Math.cos(at * GOLDEN) * 10,
  y: Math.sqrt(at + 0.5) * Math.sin(at * GOLDEN) * 10,
});
