import { type Columns, type Flat, optional, rowOf, text } from './columns.ts';
import { eachOf } from './keyed.ts';
import { assertWithin } from './paging.ts';
import type { Network, NetworkEdge, NetworkKind, NetworkNode, NetworkOptions } from './questions.ts';
import type { Runner } from './runner.ts';

const MOST_HOPS = 4;
const MOST_NODES = 1000;

const LISTS: Readonly<Record<NetworkKind, string>> = {
  person: 'people',
  organization: 'organizations',
  event: 'events',
  project: 'projects',
  place: 'places',
};

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
  for (const found of await startsIn(runner, ids)) nodes.set(found.id, { ...found, hops: 0 });
  let isCut = false;
  let last: readonly Node[] = [...nodes.values()];
  for (let hop = 1; hop <= hops && last.length > 0 && !isCut; hop++) {
    const room = size - nodes.size;
    const more = { known: [...nodes.keys()], kinds: kinds ?? [], ...period, limit: room + 1 };
    const near = await runner.run('read/neighbours', { ...idsByKind(last), ...more });
    isCut = near.length > room;
    last = near.slice(0, room).map((flat) => rowOf(node, flat));
    for (const found of last) nodes.set(found.id, { ...found, hops: hop });
  }
  const all = [...nodes.values()];
  const edges = await runner.run('read/edges-among', { ...idsByKind(all), ...period });
  return { nodes: all, edges: edges.map((flat) => rowOf(edge, flat)), isCut };
}

async function startsIn(runner: Runner, ids: readonly string[]): Promise<Node[]> {
  const found = await eachOf(runner, 'nodes-by-ids', ids, (flat) => rowOf(node, flat));
  return found.filter((one) => one !== null);
}

/** As the statements take them: a list for each kind. */
const idsByKind = (nodes: readonly Node[]): Flat =>
  Object.fromEntries(
    Object.entries(LISTS).map(([kind, list]) => [
      list,
      nodes.filter((one) => one.kind === kind).map(({ id }) => id),
    ]),
  );
