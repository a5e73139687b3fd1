import type { GraphStore, GraphWriter } from '../graph/index.ts';
import { Failure } from '../model/index.ts';
import { type Acting, audit } from './audit.ts';
import { batches, type LoadItem } from './batches.ts';
import { applyChange } from './change.ts';
import { loadBatch } from './load-batch.ts';
import { type Holding, Paths } from './paths.ts';
import { emptyReport, joinReports, type LoadReport } from './report.ts';

/** What loading needs of a store. */
export type Writable = Pick<GraphStore, 'write'>;

export interface LoadOptions {
  /** How many rows of documents go into one write, at least; each document goes in whole. */
  readonly batchRows?: number;
  /** Of supersessions. */
  readonly now?: () => Date;
  /** Who does it, for the audit log; it says nothing when left out. */
  readonly by?: string;
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
    const done = await store.write(async (writer) => {
      const loaded = await loadBatch(writer, batch, at);
      if (options.by !== undefined) await auditLoaded(writer, { user: options.by, at }, loaded);
      return loaded;
    });
    options.onBatch?.(done);
    report = joinReports(report, done);
  }
  return report;
}

async function auditLoaded(writer: GraphWriter, acting: Acting, { documents }: LoadReport): Promise<void> {
  for (const { document, path, outcome } of documents)
    if (outcome === 'added' || outcome === 'replaced')
      await audit(writer, acting, 'ingest', document, { outcome, path });
}

/**
 * Takes a document out, with all that it alone supports.
 *
 * @param acting who does it and when, for the audit log; it says nothing when left out
 * @returns whether it was there
 */
export async function removeDocument(store: Writable, id: string, acting?: Acting): Promise<boolean> {
  return store.write(async (writer) => {
    if ((await writer.documents([id])).length === 0) return false;
    await applyChange(writer, { leaving: [id], replaced: [], arriving: [] });
    if (acting) await audit(writer, acting, 'remove-document', id);
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
      corrections: [],
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
