import type { Amount } from '../graph/index.ts';
import type { Contents, Item, Kind, Rows } from './contents.ts';
import { plainTable } from './csv.ts';
import { type Cell, CLAIM_KINDS, type Line } from './tables.ts';

/*
 * Files for `neo4j-admin database import full`, in the shape of the graph: one of nodes for each label, one of all
 * relationships, and the arguments. Run in the folder:
 *
 *     neo4j-admin database import full @import.args
 */

/** Stands between items of a list: a character that no text has. */
const BETWEEN = '\u001F';

interface NodeFile<K extends Kind> {
  readonly label: string;
  readonly kind: K;
  /** Properties with the types that the importer is to read them as; strings without. */
  readonly columns: readonly string[];
  readonly links: (row: Rows[K]) => readonly (readonly [type: string, to: string | null])[];
  /** Relationships that lead to the node. */
  readonly linked?: (row: Rows[K]) => readonly (readonly [from: string | null, type: string])[];
}

const define = <K extends Kind>(file: NodeFile<K>): NodeFile<K> => file;
const named = ['id:ID', 'name', 'aliases:string[]', 'pinyin', 'initials'];
const SURE = 'confidence:double';
const money = (name: string) => [
  ...['Amount', 'Currency', 'Text', 'Min', 'Max'].map((part) => name + part),
  `${name}Approximate:boolean`,
];

const NODES = [
  define({
    label: 'Place',
    kind: 'place',
    columns: ['id:ID', 'name', 'code'],
    links: ({ parent }) => [['PART_OF', parent]],
  }),
  define({
    label: 'Organization',
    kind: 'organization',
    columns: [...named, 'kind', 'level'],
    links: ({ parent, place }) => [
      ['PART_OF', parent],
      ['SEATED_IN', place],
    ],
  }),
  define({ label: 'Person', kind: 'person', columns: [...named, 'byline:boolean'], links: () => [] }),
  define({
    label: 'Post',
    kind: 'post',
    columns: ['id:ID', 'title', 'seats:int'],
    links: ({ organization }) => [['POST_IN', organization]],
  }),
  define({
    label: 'Event',
    kind: 'event',
    columns: [
      'id:ID',
      'type',
      'name',
      'date',
      'earliest',
      'latest',
      'series',
      'number:int',
      'planned:boolean',
      SURE,
    ],
    links: ({ place, parent }) => [
      ['HELD_AT', place],
      ['PART_OF', parent],
    ],
  }),
  define({
    label: 'Project',
    kind: 'project',
    columns: [
      'id:ID',
      'name',
      'aliases:string[]',
      'capacity',
      'stage',
      'site',
      ...money('investment'),
      ...money('registeredCapital'),
      SURE,
    ],
    links: ({ place }) => [['SITED_AT', place]],
  }),
  define({
    label: 'Tenure',
    kind: 'tenure',
    columns: [
      'id:ID',
      'attestedFrom',
      'attestedTo',
      'startEarliest',
      'startLatest',
      'endEarliest',
      'endLatest',
      'former:boolean',
      SURE,
    ],
    links: ({ post }) => [['IN_POST', post]],
    linked: ({ person }) => [[person, 'HAS_TENURE']],
  }),
  define({
    label: 'Participation',
    kind: 'participation',
    columns: ['id:ID', 'role', 'verb', 'order:int', 'unordered:boolean', 'printedTitle', SURE],
    links: ({ event, onBehalfOf }) => [
      ['IN_EVENT', event],
      ['ON_BEHALF_OF', onBehalfOf],
    ],
    linked: ({ person, organization }) => [[person ?? organization, 'HAS_PARTICIPATION']],
  }),
  define({
    label: 'Visit',
    kind: 'visit',
    columns: ['id:ID', 'name'],
    links: ({ event, organization, place, project }) => [
      ['IN_EVENT', event],
      ['SAW', organization ?? place ?? project],
    ],
  }),
  define({
    label: 'Stake',
    kind: 'stake',
    columns: ['id:ID', ...money('amount'), SURE],
    links: ({ project }) => [['IN_PROJECT', project]],
    linked: ({ organization }) => [[organization, 'HAS_STAKE']],
  }),
  define({
    label: 'Reorganization',
    kind: 'reorganization',
    columns: ['id:ID', 'kind', 'date', 'earliest', 'latest', SURE],
    links: ({ successor }) => [['REORGANIZED_INTO', successor]],
    linked: ({ predecessor }) => [[predecessor, 'REORGANIZED_IN']],
  }),
  define({
    label: 'Observation',
    kind: 'observation',
    columns: [
      'id:ID',
      'name',
      'text',
      'value',
      'unit',
      'growthText',
      'growth:double',
      'period',
      'earliest',
      'latest',
      SURE,
    ],
    links: ({ organization, document }) => [
      ['ABOUT', organization],
      ['GIVEN_BY', document],
    ],
  }),
  define({
    label: 'Document',
    kind: 'document',
    columns: [
      'id:ID',
      'sha256',
      'title',
      'publisher',
      'publisherPlace',
      'issued',
      'earliest',
      'latest',
      'rules',
      'format',
      'url',
      'paths:string[]',
    ],
    links: () => [],
  }),
] as unknown as readonly NodeFile<Kind>[];

const EVIDENCE = ['id:ID', 'start:int', 'end:int', 'quote', 'before', 'after'];
const RELATIONSHIP = [':START_ID', ':END_ID', ':TYPE'];

export type Files = Readonly<Record<string, (contents: Contents) => AsyncIterable<string>>>;

export const neo4jFiles: Files = {
  ...Object.fromEntries(
    NODES.map((file) => [
      `${file.label}.csv`,
      (contents: Contents) => nodeTable(file.columns, file.label, lines(contents, file.kind)),
    ]),
  ),
  'Evidence.csv': (contents) => nodeTable(EVIDENCE, 'Evidence', evidences(contents)),
  'relationships.csv': (contents) => plainTable(RELATIONSHIP, RELATIONSHIP, relationships(contents)),
  'import.args': importArguments,
};

async function* importArguments(): AsyncGenerator<string> {
  yield '--array-delimiter=U+001F\n--multiline-fields=true\n';
  for (const label of [...NODES.map(({ label }) => label), 'Evidence']) yield `--nodes=${label}.csv\n`;
  yield '--relationships=relationships.csv\n';
}

const nodeTable = (columns: readonly string[], label: string, rows: AsyncIterable<Line>) =>
  plainTable(
    [...columns.map((column) => column.replace(/:.*$/u, '')), ':LABEL'],
    [...columns, ':LABEL'],
    labelled(rows, label),
  );

async function* labelled(rows: AsyncIterable<Line>, label: string): AsyncGenerator<Line> {
  for await (const row of rows) yield { ...row, ':LABEL': label };
}

async function* lines(contents: Contents, kind: Kind): AsyncGenerator<Line> {
  for await (const { row } of contents.of(kind)) yield flat(row);
}

const flat = (row: object): Line =>
  Object.fromEntries(Object.entries(row).flatMap(([name, value]) => cells(name, value)));

function cells(name: string, value: unknown): (readonly [string, Cell])[] {
  if (Array.isArray(value)) return [[name, value.join(BETWEEN)]];
  if (typeof value !== 'object' || value === null) return [[name, value as Cell]];
  return Object.entries(value as Amount).map(([part, one]) => [
    name + part[0]!.toUpperCase() + part.slice(1),
    one,
  ]);
}

async function* evidences(contents: Contents): AsyncGenerator<Line> {
  for await (const evidence of evidenceOnce(contents)) yield { ...evidence };
}

/** Several claims rest on one: each once, for which the ids are kept in memory, and nothing else. */
async function* evidenceOnce(contents: Contents) {
  const seen = new Set<string>();
  for (const kind of CLAIM_KINDS)
    for await (const { sources } of contents.of(kind))
      for (const { evidence } of sources) {
        if (seen.has(evidence.id)) continue;
        seen.add(evidence.id);
        yield evidence;
      }
}

const relationship = (from: string, type: string, to: string): Line => ({
  ':START_ID': from,
  ':END_ID': to,
  ':TYPE': type,
});

async function* relationships(contents: Contents): AsyncGenerator<Line> {
  for (const file of NODES) for await (const item of contents.of(file.kind)) yield* linksOf(file, item);
  for await (const { id, document } of evidenceOnce(contents))
    if (contents.takes(document)) yield relationship(id, 'IN_DOCUMENT', document);
}

function* linksOf(file: NodeFile<Kind>, { row, sources }: Item): Generator<Line> {
  for (const [type, to] of file.links(row)) if (to !== null) yield relationship(row.id, type, to);
  for (const [from, type] of file.linked?.(row) ?? [])
    if (from !== null) yield relationship(from, type, row.id);
  if ((CLAIM_KINDS as readonly Kind[]).includes(file.kind))
    for (const { evidence } of sources) yield relationship(row.id, 'EVIDENCED_BY', evidence.id);
}
