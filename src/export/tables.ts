import type { Amount } from '../graph/index.ts';
import { addressesOf, citationsOf, quotesOf } from './citing.ts';
import type { Contents, Item, Kind, Rows } from './contents.ts';

/*
 * The graph as tables, one a kind, for spreadsheets: ids, and beside each the name of what it leads to.
 */

export type Cell = string | number | boolean | null;
export type Line = Readonly<Record<string, Cell>>;

export interface Table {
  /** Also the file, without its ending. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly lines: (contents: Contents) => AsyncIterable<Line>;
}

const sourced = ({ sources }: Item): Line => ({
  quotes: quotesOf(sources).join('\n'),
  sources: citationsOf(sources).join('\n'),
  addresses: addressesOf(sources).join('\n'),
});
const SOURCED = ['quotes', 'sources', 'addresses'];

const money = (name: string, amount: Amount | null): Line => ({
  [name]: amount?.amount ?? null,
  [`${name}Currency`]: amount?.currency ?? null,
  [`${name}Text`]: amount?.text ?? null,
  [`${name}Min`]: amount?.min ?? null,
  [`${name}Max`]: amount?.max ?? null,
  [`${name}Approximate`]: amount?.approximate ?? null,
});
const moneyColumns = (name: string) =>
  ['', 'Currency', 'Text', 'Min', 'Max', 'Approximate'].map((part) => name + part);

function table<K extends Kind>(
  name: string,
  kind: K,
  columns: readonly string[],
  more: (item: Item<K>, row: Rows[K]) => Line = () => ({}),
): Table {
  return {
    name,
    columns,
    async *lines(contents) {
      for await (const item of contents.of(kind)) yield { ...flat(item.row), ...more(item, item.row) };
    },
  };
}

const flat = (row: object): Line =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([, value]) => Array.isArray(value) || typeof value !== 'object' || value === null)
      .map(([name, value]) => [name, Array.isArray(value) ? value.join('；') : (value as Cell)]),
  );

export const TABLES: readonly Table[] = [
  table('people', 'person', ['id', 'name', 'aliases', 'pinyin', 'initials', 'byline', 'sources'], (item) => ({
    sources: citationsOf(item.sources).join('\n'),
  })),
  table(
    'organizations',
    'organization',
    [
      'id',
      'name',
      'aliases',
      'pinyin',
      'initials',
      'kind',
      'level',
      'parent',
      'parentName',
      'place',
      'placeName',
      'sources',
    ],
    (item, { parent, place }) => ({
      parentName: item.nameOf(parent),
      placeName: item.nameOf(place),
      sources: citationsOf(item.sources).join('\n'),
    }),
  ),
  table('places', 'place', ['id', 'name', 'code', 'parent', 'parentName'], ({ nameOf }, { parent }) => ({
    parentName: nameOf(parent),
  })),
  table('posts', 'post', ['id', 'title', 'organization', 'organizationName', 'seats'], ({ nameOf }, row) => ({
    organizationName: nameOf(row.organization),
  })),
  table(
    'tenures',
    'tenure',
    [
      'id',
      'person',
      'personName',
      'post',
      'title',
      'organization',
      'organizationName',
      'attestedFrom',
      'attestedTo',
      'startEarliest',
      'startLatest',
      'endEarliest',
      'endLatest',
      'former',
      'confidence',
      ...SOURCED,
    ],
    (item, { person, organization }) => ({
      personName: item.nameOf(person),
      organizationName: item.nameOf(organization),
      ...sourced(item),
    }),
  ),
  table(
    'events',
    'event',
    [
      'id',
      'type',
      'name',
      'date',
      'earliest',
      'latest',
      'place',
      'placeName',
      'series',
      'number',
      'planned',
      'parent',
      'parentName',
      'confidence',
      ...SOURCED,
    ],
    (item, { place, parent }) => ({
      placeName: item.nameOf(place),
      parentName: item.nameOf(parent),
      ...sourced(item),
    }),
  ),
  table(
    'participations',
    'participation',
    [
      'id',
      'event',
      'eventName',
      'person',
      'personName',
      'organization',
      'organizationName',
      'role',
      'verb',
      'order',
      'unordered',
      'printedTitle',
      'onBehalfOf',
      'onBehalfOfName',
      'confidence',
      ...SOURCED,
    ],
    (item, { event, person, organization, onBehalfOf }) => ({
      eventName: item.nameOf(event),
      personName: item.nameOf(person),
      organizationName: item.nameOf(organization),
      onBehalfOfName: item.nameOf(onBehalfOf),
      ...sourced(item),
    }),
  ),
  table(
    'visits',
    'visit',
    ['id', 'event', 'eventName', 'name', 'organization', 'place', 'project', ...SOURCED],
    (item, { event }) => ({ eventName: item.nameOf(event), ...sourced(item) }),
  ),
  table(
    'projects',
    'project',
    [
      'id',
      'name',
      'aliases',
      'capacity',
      'stage',
      'site',
      'place',
      'placeName',
      ...moneyColumns('investment'),
      ...moneyColumns('registeredCapital'),
      'confidence',
      ...SOURCED,
    ],
    (item, { place, investment, registeredCapital }) => ({
      placeName: item.nameOf(place),
      ...money('investment', investment),
      ...money('registeredCapital', registeredCapital),
      ...sourced(item),
    }),
  ),
  table(
    'stakes',
    'stake',
    [
      'id',
      'organization',
      'organizationName',
      'project',
      'projectName',
      ...moneyColumns('amount'),
      'confidence',
      ...SOURCED,
    ],
    (item, { organization, project, amount }) => ({
      organizationName: item.nameOf(organization),
      projectName: item.nameOf(project),
      ...money('amount', amount),
      ...sourced(item),
    }),
  ),
  table(
    'reorganizations',
    'reorganization',
    [
      'id',
      'kind',
      'predecessor',
      'predecessorName',
      'successor',
      'successorName',
      'date',
      'earliest',
      'latest',
      'confidence',
      ...SOURCED,
    ],
    (item, { predecessor, successor }) => ({
      predecessorName: item.nameOf(predecessor),
      successorName: item.nameOf(successor),
      ...sourced(item),
    }),
  ),
  table(
    'indicators',
    'observation',
    [
      'id',
      'name',
      'text',
      'value',
      'unit',
      'growthText',
      'growth',
      'period',
      'earliest',
      'latest',
      'organization',
      'organizationName',
      'document',
      'confidence',
      ...SOURCED,
    ],
    (item, { organization }) => ({ organizationName: item.nameOf(organization), ...sourced(item) }),
  ),
  table('documents', 'document', [
    'id',
    'sha256',
    'title',
    'publisher',
    'publisherPlace',
    'issued',
    'earliest',
    'latest',
    'format',
    'url',
    'paths',
    'rules',
  ]),
  evidenceTable(),
];

/** Kinds whose evidence is told of: claims. Where people and bodies are named stands in the texts alone. */
export const CLAIM_KINDS = [
  'event',
  'project',
  'tenure',
  'participation',
  'visit',
  'stake',
  'reorganization',
  'observation',
] as const satisfies readonly Kind[];

function evidenceTable(): Table {
  return {
    name: 'evidence',
    columns: [
      'claim',
      'kind',
      'document',
      'article',
      'start',
      'end',
      'quote',
      'before',
      'after',
      'source',
      'address',
    ],
    async *lines(contents) {
      for (const kind of CLAIM_KINDS)
        for await (const { row, sources } of contents.of(kind))
          for (const source of sources)
            yield {
              ...source.evidence,
              claim: row.id,
              kind,
              source: citationsOf([source])[0] ?? null,
              address: source.document.url,
            };
    },
  };
}
