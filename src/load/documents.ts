import type { GraphStore, GraphWriter } from '../graph/index.ts';
import { type Facts, Failure, type SourceMetadata } from '../model/index.ts';
import { applyChange } from './change.ts';
import { type Holding, Paths } from './paths.ts';
import { type DocumentReport, emptyReport, joinReports, type LoadReport, type Outcome } from './report.ts';
import { type DocumentRows, toRows } from './rows.ts';

/** What loading needs of a store. */
export type Writable = Pick<GraphStore, 'write'>;

export interface LoadItem {
  readonly facts: Facts;
  readonly metadata: SourceMetadata;
}

export interface LoadOptions {
  /** How many rows of documents go into one write, at least; each document goes in whole. */
  readonly batchRows?: number;
  /** Of supersessions. */
  readonly now?: () => Date;
  /** Called after each write with what it did. */
  readonly onBatch?: (report: LoadReport) => void;
}

/** Enough that what a batch costs by itself does not count, few enough that it stays small in memory. */
const BATCH_ROWS = 20_000;

/**
 * Puts documents into the graph. The outcome depends on which documents are there, not on the order or the batches
 * in which they came; of one document given twice with other metadata the later holds, and of two documents under
 * one path.
 *
 * A document that no store can hold is reported, and the others go in.
 *
 * @throws Failure where the store fails: batches before it are in
 */
export async function loadDocuments(
  store: Writable,
  items: readonly LoadItem[],
  options: LoadOptions = {},
): Promise<LoadReport> {
  let report = emptyReport;
  for (const batch of batches(items, options.batchRows ?? BATCH_ROWS)) {
    const at = (options.now?.() ?? new Date()).toISOString();
    const done = await store.write((writer) => loadBatch(writer, batch, at));
    options.onBatch?.(done);
    report = joinReports(report, done);
  }
  return report;
}

/** Takes a document out, with all that it alone supports. @returns whether it was there */
export async function removeDocument(store: Writable, id: string): Promise<boolean> {
  return store.write(async (writer) => {
    if ((await writer.documents([id])).length === 0) return false;
    await applyChange(writer, { leaving: [id], replaced: [], arriving: [] });
    return true;
  });
}

/**
 * Takes a path out; with its last path goes the document.
 *
 * @returns what the path held and whether that has gone; null where it held nothing
 */
export async function removePath(
  store: Writable,
  path: string,
): Promise<{ readonly document: string; readonly removed: boolean } | null> {
  return store.write(async (writer) => {
    const document = (await writer.paths({ paths: [path], documents: [] }))[0]?.document;
    if (document === undefined) return null;
    const removed = (await writer.paths({ paths: [], documents: [document] })).length === 1;
    if (removed) await applyChange(writer, { leaving: [document], replaced: [], arriving: [] });
    else await writer.deletePaths([path]);
    return { document, removed };
  });
}

/**
 * Says that documents of the store are found under more paths, for files that need not be read again. Paths that
 * held another document hold it no more.
 *
 * @throws Failure `document.unknown` for a document that is not in the store
 */
export async function addPaths(
  store: Writable,
  holdings: readonly Holding[],
  options: Pick<LoadOptions, 'now'> = {},
): Promise<LoadReport> {
  const at = (options.now?.() ?? new Date()).toISOString();
  return store.write(async (writer) => {
    const ids = [...new Set(holdings.map(({ document }) => document))];
    const known = new Set((await writer.documents(ids)).map(({ id }) => id));
    for (const { path, document } of holdings)
      if (!known.has(document)) throw unknownDocument(path, document);
    const paths = await Paths.read(
      writer,
      holdings.map(({ path }) => path),
      ids,
    );
    const documents = holdings.map(({ path, document }) => ({
      document,
      path,
      outcome: paths.give(path, document, at) ? ('moved' as const) : ('unchanged' as const),
    }));
    const removed = paths.abandoned();
    await applyChange(writer, { leaving: removed, replaced: [], arriving: [] });
    await paths.write(writer);
    return { ...emptyReport, documents, superseded: paths.superseded, removed };
  });
}

const unknownDocument = (path: string, document: string): Failure =>
  new Failure(
    'document.unknown',
    `expected a document that is in the store, got ${document} for ${path}`,
    'read the file and load it',
    { details: { path, document } },
  );

/** An item as it goes into a batch: its rows, or why it has none. */
type Prepared = { readonly document: string; readonly path: string | null } & (
  | { readonly rows: DocumentRows; readonly failure?: never }
  | { readonly failure: Failure; readonly rows?: never }
);

function prepare({ facts, metadata }: LoadItem): Prepared {
  const document = facts.document.id;
  try {
    const rows = toRows(facts, metadata);
    return { document, path: rows.paths[0] ?? null, rows };
  } catch (failure) {
    if (failure instanceof Failure) return { document, path: metadata.path ?? null, failure };
    throw failure;
  }
}

function* batches(items: readonly LoadItem[], batchRows: number): Generator<Prepared[]> {
  let batch: Prepared[] = [];
  let size = 0;
  for (const item of items) {
    const prepared = prepare(item);
    batch.push(prepared);
    size += prepared.rows ? sizeOf(prepared.rows) : 0;
    if (size < batchRows) continue;
    yield batch;
    [batch, size] = [[], 0];
  }
  if (batch.length) yield batch;
}

const sizeOf = ({ articles, evidences, claims }: DocumentRows): number =>
  1 + articles.length + evidences.length + claims.length;

async function loadBatch(writer: GraphWriter, batch: readonly Prepared[], at: string): Promise<LoadReport> {
  const sound = batch.filter((item) => item.rows !== undefined);
  const ids = [...new Set(sound.map(({ document }) => document))];
  const digests = new Map((await writer.documents(ids)).map(({ id, digest }) => [id, digest]));
  const paths = await Paths.read(
    writer,
    sound.flatMap(({ path }) => path ?? []),
    ids,
  );
  const stored = new Set(digests.keys());
  const latest = new Map<string, DocumentRows>();
  const documents = batch.map((item): DocumentReport => {
    const { document, path } = item;
    if (item.failure) return { document, path, outcome: 'failed', failure: item.failure };
    const moved = path !== null && paths.give(path, document, at);
    const outcome = outcomeOf(digests.get(document), item.rows.document.digest, moved);
    digests.set(document, item.rows.document.digest);
    if (outcome === 'added' || outcome === 'replaced') latest.set(document, item.rows);
    return { document, path, outcome };
  });
  const abandoned = new Set(paths.abandoned());
  const arriving = [...latest.values()].filter(({ document }) => !abandoned.has(document.id));
  const removed = [...abandoned];
  const leaving = removed.filter((id) => stored.has(id) || !latest.has(id));
  const replaced = arriving.map(({ document }) => document.id).filter((id) => stored.has(id));
  await applyChange(writer, { leaving, replaced, arriving });
  await paths.write(writer, replaced);
  return { documents, superseded: paths.superseded, removed, rows: countRows(arriving) };
}

const outcomeOf = (before: string | undefined, now: string, moved: boolean): Outcome =>
  before === undefined ? 'added' : before !== now ? 'replaced' : moved ? 'moved' : 'unchanged';

const countRows = (rows: readonly DocumentRows[]): LoadReport['rows'] => ({
  documents: rows.length,
  articles: rows.reduce((sum, { articles }) => sum + articles.length, 0),
  evidences: rows.reduce((sum, { evidences }) => sum + evidences.length, 0),
  claims: rows.reduce((sum, { claims }) => sum + claims.length, 0),
});
