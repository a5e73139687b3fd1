import { Failure } from '../model/index.ts';
import { assertDumpRow, broughtUp, type DumpKind } from './dump.ts';
import type { DumpRow, GraphStore } from './store.ts';
import type { DerivedPairs, EntityKind, GraphWriter } from './writer.ts';

/** Rows put at a time; of kinds whose rows refer to one another, all at once. */
const BATCH = 500;
const REFER_TO_THEIR_KIND: ReadonlySet<DumpKind> = new Set(['place', 'organization', 'event']);

const isFull = (kind: DumpKind, rows: readonly object[]): boolean =>
  rows.length >= BATCH && !REFER_TO_THEIR_KIND.has(kind);

/**
 * Fills an empty store with a dump, wholly or not at all.
 *
 * @throws Failure `store.not-empty`, `dump.line`, or `dump.read-twice` where the store begins the write again, which
 *   can't be done with lines that are gone
 */
export async function restoreInto(
  store: Pick<GraphStore, 'url' | 'write' | 'dump'>,
  rows: AsyncIterable<DumpRow>,
): Promise<void> {
  for await (const _ of store.dump()) throw notEmpty(store.url);
  let begun = false;
  await store.write(async (writer) => {
    if (begun) throw readTwice(store.url);
    begun = true;
    await putAll(writer, rows);
  });
}

async function putAll(writer: GraphWriter, rows: AsyncIterable<DumpRow>): Promise<void> {
  let kind: DumpKind | null = null;
  let batch: object[] = [];
  let number = 0;
  for await (const given of rows) {
    const line = broughtUp(given);
    const next = assertDumpRow(line, ++number);
    if (kind !== null && (next !== kind || isFull(kind, batch))) {
      await put(writer, kind, batch);
      batch = [];
    }
    kind = next;
    batch.push(line.row);
  }
  if (kind !== null) await put(writer, kind, batch);
}

type Put = (writer: GraphWriter, rows: never) => Promise<void>;

const PUTS: Readonly<Record<Exclude<DumpKind, EntityKind>, Put>> = {
  document: (writer, rows) => writer.putDocuments(rows),
  path: (writer, rows) => writer.putPaths(rows),
  supersession: (writer, rows) => writer.putSupersessions(rows),
  article: (writer, rows) => writer.putArticles(rows),
  evidence: (writer, rows) => writer.putEvidences(rows),
  claim: (writer, rows) => writer.putClaims(rows),
  evidenced: (writer, rows) => writer.putEvidenced(rows),
  judgement: (writer, rows) => writer.putJudgements(rows),
  correction: (writer, rows) => writer.putCorrections(rows),
  audit: (writer, rows) => writer.putAuditEntries(rows),
};

const isEntity = (kind: DumpKind): kind is EntityKind => !(kind in PUTS);

async function put(writer: GraphWriter, kind: DumpKind, rows: readonly object[]): Promise<void> {
  if (!isEntity(kind)) return PUTS[kind](writer, rows as never);
  await writer.putEntities(kind, rows as never);
  await writer.refreshDerived(derivedFrom(kind, rows));
}

function derivedFrom(kind: EntityKind, rows: readonly object[]): DerivedPairs {
  const pairs = { holds: [], attended: [], investsIn: [] };
  if (kind === 'tenure') return { ...pairs, holds: rows as DerivedPairs['holds'] };
  if (kind === 'stake') return { ...pairs, investsIn: rows as DerivedPairs['investsIn'] };
  if (kind !== 'participation') return pairs;
  const attended = rows as { readonly person: string | null; readonly event: string }[];
  return { ...pairs, attended: attended.filter(({ person }) => person !== null) as DerivedPairs['attended'] };
}

const notEmpty = (url: string): Failure =>
  new Failure(
    'store.not-empty',
    `expected an empty store, got one that holds something: ${url}`,
    'restore into a new file or an emptied database',
    { details: { url } },
  );

const readTwice = (url: string): Failure =>
  new Failure(
    'dump.read-twice',
    `expected to restore in one go, but the store ${url} broke it off and began again`,
    'nothing of it is kept: restore the dump once more',
    { details: { url } },
  );
