import { addressesOf, citationsOf, quotesOf } from './citing.ts';
import type { Contents, Item, Kind, Rows } from './contents.ts';

/*
 * The graph as programs for networks take it: people, bodies, events, projects and places, and an edge for each claim
 * that links two of them, so that what one claim says stays together. A post whose body nobody names is a node too.
 */

export type Value = string | number | boolean | null;
export type Values = Readonly<Record<string, Value>>;

export interface NetworkNode {
  readonly id: string;
  readonly label: string;
  readonly values: Values;
  /** Days between which it is there; null where it is always. */
  readonly start: string | null;
  readonly end: string | null;
}

export interface NetworkEdge extends NetworkNode {
  readonly from: string;
  readonly to: string;
}

export type ValueType = 'string' | 'double' | 'boolean';

/** What a claim rests on. */
const SOURCED = { confidence: 'double', quote: 'string', source: 'string', url: 'string' } as const;
const MONEY = { amount: 'string', currency: 'string' } as const;

export const NODE_VALUES: Readonly<Record<string, ValueType>> = {
  kind: 'string',
  type: 'string',
  aliases: 'string',
  pinyin: 'string',
  level: 'string',
  code: 'string',
  date: 'string',
  earliest: 'string',
  latest: 'string',
  planned: 'boolean',
  stage: 'string',
  site: 'string',
  ...MONEY,
  ...SOURCED,
};

/** Days that texts attest stand apart from the bounds of start and end, which come from notices. */
export const EDGE_VALUES: Readonly<Record<string, ValueType>> = {
  kind: 'string',
  role: 'string',
  verb: 'string',
  order: 'double',
  printedTitle: 'string',
  attestedFrom: 'string',
  attestedTo: 'string',
  startEarliest: 'string',
  startLatest: 'string',
  endEarliest: 'string',
  endLatest: 'string',
  former: 'boolean',
  date: 'string',
  earliest: 'string',
  latest: 'string',
  ...MONEY,
  ...SOURCED,
};

const ALWAYS = { start: null, end: null };
const words = (values: readonly string[]): string | null => (values.length === 0 ? null : values.join('；'));

const sourced = ({ sources }: Item): Values => ({
  quote: words(quotesOf(sources)),
  source: words(citationsOf(sources)),
  url: words(addressesOf(sources)),
});

type NodeKind = 'person' | 'organization' | 'event' | 'project' | 'place';

const NODES: { readonly [K in NodeKind]: (row: Rows[K], item: Item<K>) => Omit<NetworkNode, 'id'> } = {
  person: ({ name, aliases, pinyin }, { sources }) => ({
    label: name,
    values: {
      aliases: words(aliases),
      pinyin,
      source: words(citationsOf(sources)),
      url: words(addressesOf(sources)),
    },
    ...ALWAYS,
  }),
  organization: ({ name, aliases, pinyin, kind, level }, { sources }) => ({
    label: name,
    values: {
      type: kind,
      level,
      aliases: words(aliases),
      pinyin,
      source: words(citationsOf(sources)),
      url: words(addressesOf(sources)),
    },
    ...ALWAYS,
  }),
  event: ({ name, type, date, earliest, latest, planned, confidence }, item) => ({
    label: name,
    values: { type, date, earliest, latest, planned, confidence, ...sourced(item) },
    start: earliest,
    end: latest,
  }),
  project: ({ name, aliases, stage, site, investment, confidence }, item) => ({
    label: name,
    values: {
      aliases: words(aliases),
      stage,
      site,
      amount: investment?.amount ?? null,
      currency: investment?.currency ?? null,
      confidence,
      ...sourced(item),
    },
    ...ALWAYS,
  }),
  place: ({ name, code }) => ({ label: name, values: { code }, ...ALWAYS }),
};

const NODE_KINDS = Object.keys(NODES) as NodeKind[];

export async function* nodesOf(contents: Contents): AsyncGenerator<NetworkNode> {
  for (const kind of NODE_KINDS) for await (const item of contents.of(kind)) yield nodeOf(kind, item);
  for await (const { row } of contents.of('post'))
    if (row.organization === null)
      yield { id: row.id, label: row.title, values: { kind: 'post' }, ...ALWAYS };
}

function nodeOf<K extends NodeKind>(kind: K, item: Item<K>): NetworkNode {
  const node = NODES[kind](item.row, item);
  return { id: item.row.id, ...node, values: { kind, ...node.values } };
}

type EdgeKind = Exclude<Kind, 'document' | 'person' | 'post' | 'observation'>;
type Edge = Omit<NetworkEdge, 'values' | 'from' | 'to'> & {
  readonly from: string | null;
  readonly to: string | null;
  readonly kind: string;
  readonly values?: Values;
};

/** An edge without anything to say but that it is there. */
const plain = (id: string, kind: string, to: string | null, label: string): Edge => ({
  id: `${id}-${kind.toLowerCase()}`,
  from: id,
  to,
  kind,
  label,
  ...ALWAYS,
});

const EDGES: { readonly [K in EdgeKind]: (row: Rows[K], item: Item<K>) => readonly Edge[] } = {
  place: ({ id, parent }) => [plain(id, 'PART_OF', parent, '')],
  organization: ({ id, parent, place }) => [
    plain(id, 'PART_OF', parent, ''),
    plain(id, 'SEATED_IN', place, ''),
  ],
  event: ({ id, place, parent }) => [plain(id, 'HELD_AT', place, ''), plain(id, 'PART_OF', parent, '')],
  project: ({ id, place }) => [plain(id, 'SITED_AT', place, '')],
  tenure: ({ id, person, post, organization, title, ...row }, item) => [
    {
      id,
      from: person,
      to: organization ?? post,
      kind: 'HOLDS',
      label: title,
      values: { ...row, ...sourced(item) },
      start: row.attestedFrom,
      end: row.attestedTo,
    },
  ],
  participation: ({ id, event, person, organization, role, verb, order, printedTitle, confidence }, item) => [
    {
      id,
      from: person ?? organization,
      to: event,
      kind: person === null ? 'TOOK_PART' : 'ATTENDED',
      label: role,
      values: { role, verb, order, printedTitle, confidence, ...sourced(item) },
      ...ALWAYS,
    },
  ],
  visit: ({ id, event, organization, place, project, name }, item) => [
    {
      id,
      from: event,
      to: organization ?? place ?? project,
      kind: 'VISITED',
      label: name,
      values: sourced(item),
      ...ALWAYS,
    },
  ],
  stake: ({ id, organization, project, amount, confidence }, item) => [
    {
      id,
      from: organization,
      to: project,
      kind: 'INVESTS_IN',
      label: amount?.text ?? '',
      values: {
        amount: amount?.amount ?? null,
        currency: amount?.currency ?? null,
        confidence,
        ...sourced(item),
      },
      ...ALWAYS,
    },
  ],
  reorganization: ({ id, predecessor, successor, kind, ...row }, item) => [
    {
      id,
      from: predecessor,
      to: successor,
      kind: 'BECAME',
      label: kind,
      values: { role: kind, ...row, ...sourced(item) },
      ...ALWAYS,
    },
  ],
};

const EDGE_KINDS = Object.keys(EDGES) as EdgeKind[];

export async function* edgesOf(contents: Contents): AsyncGenerator<NetworkEdge> {
  for (const kind of EDGE_KINDS) for await (const item of contents.of(kind)) yield* edgesIn(kind, item);
}

function* edgesIn<K extends EdgeKind>(kind: K, item: Item<K>): Generator<NetworkEdge> {
  for (const { from, to, kind: its, values, ...edge } of EDGES[kind](item.row, item))
    if (from !== null && to !== null) yield { ...edge, from, to, values: { kind: its, ...values } };
}
