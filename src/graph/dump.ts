import { Failure } from '../model/index.ts';
import { type Columns, type Flat, rowOf, type RowKind, stored } from './columns.ts';
import type { Runner } from './runner.ts';
import type { DumpRow } from './store.ts';
import { PLURALS } from './writes.ts';

/*
 * A dump has what can't be made again: documents with what they say, and what that adds up to. The words by which
 * nodes are found and the derived relations are made anew by a restore. What people did comes last: the lines before
 * the first judgement are the graph, and equal for equal graphs whoever judged and withdrew what.
 */

/** Kinds in the order of a dump: what a row refers to comes before it, or is of the same kind. */
export const DUMP_ORDER = [
  'document',
  'path',
  'supersession',
  'article',
  'evidence',
  'place',
  'organization',
  'person',
  'project',
  'event',
  'post',
  'tenure',
  'participation',
  'visit',
  'stake',
  'observation',
  'reorganization',
  'claim',
  'evidenced',
  'judgement',
  'correction',
  'audit',
] as const;

export type DumpKind = (typeof DUMP_ORDER)[number];

type Link = Exclude<DumpKind, RowKind>;

const words = (flat: Flat, name: string): string => flat[name] as string;

const LINKS: Readonly<Record<Link, Columns<Record<string, string>>>> = {
  path: { path: words, document: words },
  supersession: { path: words, document: words, by: words, at: words },
  evidenced: { subject: words, evidence: words },
};

const isLink = (kind: DumpKind): kind is Link => kind in LINKS;

/** How the rows of a kind are read; the names are all the properties that a line of a dump has. */
export const columnsOf = (kind: DumpKind): Columns<Record<string, unknown>> =>
  isLink(kind) ? LINKS[kind] : (stored[kind] as unknown as Columns<Record<string, unknown>>);

/** Rows fetched at a time. */
const PAGE = 1000;

/** All lines, by kind, then id. The runner must see one state of the graph from the first line to the last. */
export async function* dumpOf(runner: Runner): AsyncGenerator<DumpRow> {
  for (const kind of DUMP_ORDER) {
    const columns = columnsOf(kind);
    for await (const flat of flatRows(runner, kind)) yield { kind, row: sorted(rowOf(columns, flat)) };
  }
}

async function* flatRows(runner: Runner, kind: DumpKind): AsyncGenerator<Flat> {
  if (kind === 'supersession') return yield* await runner.run('read/dump-supersessions', {});
  const statement = isLink(kind) ? LINK_STATEMENTS[kind] : `read/dump-${PLURALS[kind]}`;
  let after = behind(kind, null);
  for (;;) {
    const rows = await runner.run(statement, { ...after, limit: PAGE });
    yield* rows;
    if (rows.length < PAGE) return;
    after = behind(kind, rows.at(-1)!);
  }
}

const LINK_STATEMENTS = { path: 'read/dump-paths', evidenced: 'read/dump-evidenced' } as const;

/** Parameters that say where to go on: behind a row, or from the beginning. */
function behind(kind: Exclude<DumpKind, 'supersession'>, last: Flat | null): Flat {
  if (kind === 'path') return { afterPath: last?.['path'] ?? '' };
  if (kind === 'evidenced')
    return { afterSubject: last?.['subject'] ?? '', afterEvidence: last?.['evidence'] ?? '' };
  return { afterId: last?.['id'] ?? '' };
}

/** With the properties of every object in it in alphabetical order. */
function sorted<T>(value: T): T {
  if (Array.isArray(value)) return value.map(sorted) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as Record<string, unknown>).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, item]) => [name, sorted(item)])) as T;
}

/** Properties that dumps of older versions lack, as the steps of `schema/` fill them. */
const ADDED: Partial<Record<DumpKind, (row: Readonly<Record<string, unknown>>) => object>> = {
  document: ({ publisher }) => ({
    publisherGiven: (publisher ?? null) !== null,
    issuedGiven: false,
    problems: [],
  }),
};

/** A line as a dump of this version has it, from one of this or an older version. */
export function broughtUp(line: DumpRow): DumpRow {
  const added = ADDED[line.kind as DumpKind];
  return added && typeof line.row === 'object' && line.row !== null
    ? { kind: line.kind, row: { ...added(line.row), ...line.row } }
    : line;
}

/**
 * That a line is one that a dump of this version has.
 *
 * @param line number of the line, from 1
 * @throws Failure `dump.line`
 */
export function assertDumpRow(line: DumpRow, number: number): DumpKind {
  const kind = DUMP_ORDER.find((known) => known === line.kind);
  if (kind === undefined) throw badLine(number, `one of ${DUMP_ORDER.join(', ')}`, JSON.stringify(line.kind));
  const names = Object.keys(columnsOf(kind)).sort();
  const got = typeof line.row === 'object' && line.row !== null ? Object.keys(line.row).sort() : [];
  if (names.join() !== got.join()) throw badLine(number, `${kind} with ${names.join(', ')}`, got.join(', '));
  return kind;
}

const badLine = (number: number, expected: string, got: string): Failure =>
  new Failure(
    'dump.line',
    `expected ${expected}, got ${got || 'nothing'} in line ${number} of the dump`,
    'restore a whole dump as this version of the program makes it',
    { details: { line: number } },
  );
