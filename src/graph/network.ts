import { type Columns, type Flat, optional, rowOf, text } from './columns.ts';
import { eachOf } from './keyed.ts';
import { assertWithin } from './paging.ts';
import type { Network, NetworkEdge, NetworkNode, NetworkOptions } from './questions.ts';
import type { Runner } from './runner.ts';

const MOST_HOPS = 4;
const MOST_NODES = 1000;

type Node = Omit<NetworkNode, 'hops'>;

const node: Columns<Node> = { id: text, kind: text, name: text, earliest: optional, latest: optional };
const edge: Columns<NetworkEdge> = { from: text, to: text, kind: text, earliest: optional, latest: optional };

/** What is around some entities, hop by hop until there are as many nodes as may be. */
export async function networkIn(
  runner: Runner,
  ids: readonly string[],
  options: NetworkOptions,
): Promise<Network> {
  const hops = assertWithin('hops', options.hops, 1, MOST_HOPS);
  const size = assertWithin('nodes', options.size, 1, MOST_NODES);
  assertWithin('entities', ids.length, 0, size);
  const { from = null, to = null, kinds } = options;
  const period = { from, to };
  const nodes = new Map<string, NetworkNode>();
  for (const found of await nodesIn(runner, ids)) if (found) nodes.set(found.id, { ...found, hops: 0 });
  let isCut = false;
  let last = [...nodes.keys()];
  for (let hop = 1; hop <= hops && last.length > 0 && !isCut; hop++) {
    const room = size - nodes.size;
    const parameters = {
      ids: last,
      known: [...nodes.keys()],
      kinds: kinds ?? [],
      ...period,
      limit: room + 1,
    };
    const near = (await runner.run('read/neighbours', parameters)).map((flat) => text(flat, 'id'));
    isCut = near.length > room;
    last = near.slice(0, room);
    for (const found of await nodesIn(runner, last)) nodes.set(found!.id, { ...found!, hops: hop });
  }
  return { nodes: [...nodes.values()], edges: await edgesAmong(runner, [...nodes.keys()], period), isCut };
}

const nodesIn = (runner: Runner, ids: readonly string[]): Promise<readonly (Node | null)[]> =>
  eachOf(runner, 'nodes-by-ids', ids, (flat) => rowOf(node, flat));

async function edgesAmong(
  runner: Runner,
  ids: readonly string[],
  period: Flat,
): Promise<readonly NetworkEdge[]> {
  if (ids.length < 2) return [];
  return (await runner.run('read/edges-among', { ids, ...period })).map((flat) => rowOf(edge, flat));
}
