import { rulesVersion } from './gazetteer/index.ts';
import { givenBefore } from './given.ts';
import type { DocumentRow, DocumentState, GraphStore } from './graph/index.ts';
import { Failure, type SourceMetadata } from './model/index.ts';
import { formatOf } from './read/source.ts';
import { type FileFailure, type Original, readAndLoad, type ReadingOptions } from './reading.ts';

export interface ReprocessReport {
  /** Documents that other rules than today's had read. */
  readonly outdated: number;
  /** Of these, read again and loaded. */
  readonly read: number;
  /** Those that failed stay as they were read before. */
  readonly failures: readonly FileFailure[];
  /** Problems of the texts by code. */
  readonly problems: Readonly<Record<string, number>>;
  readonly interrupted: boolean;
}

/** Documents that other rules than today's have read. */
export const outdatedOf = async (store: GraphStore): Promise<readonly DocumentState[]> =>
  (await store.documentStates()).filter(({ rules }) => rules !== rulesVersion());

/**
 * Reads again, from the text in the store, the documents that other rules than today's have read. Their files need
 * not be there any more; paths stay, and what was given from outside. A publisher or day of issue that was found in the text
 * is looked for anew.
 *
 * @throws Failure where the store fails; batches before that are in
 */
export async function reprocess(store: GraphStore, options: ReadingOptions = {}): Promise<ReprocessReport> {
  const outdated = await outdatedOf(store);
  const rows = await store.documentsByIds(outdated.map(({ id }) => id));
  const originals = outdated.flatMap((state, i) => (rows[i] ? [originalOf(store, rows[i], state)] : []));
  const { read, failures, problems } = await readAndLoad(store, originals, options);
  return {
    outdated: outdated.length,
    read,
    failures,
    problems,
    interrupted: options.signal?.aborted ?? false,
  };
}

function originalOf(store: GraphStore, row: DocumentRow, state: DocumentState): Original {
  // of several paths, the last is the one that ingesting them all leaves the document with
  const path = row.paths.findLast((name) => formatOf(name) === row.format) ?? row.paths.at(-1);
  const name =
    path !== undefined && formatOf(path) === row.format
      ? path
      : `${row.id}.${row.format === 'markdown' ? 'md' : 'txt'}`;
  const metadata: SourceMetadata = {
    ...givenBefore(state),
    ...(path === undefined ? {} : { path }),
  };
  return { name, bytes: () => storedBytes(store, row.id), metadata: async () => metadata };
}

/** As UTF-8 with a byte-order mark, which keeps one that the text itself begins with. */
async function storedBytes(store: GraphStore, document: string): Promise<Uint8Array> {
  const [text] = await store.textsOfDocuments([document]);
  if (typeof text === 'string') return Buffer.from(`\ufeff${text}`, 'utf8');
  throw new Failure(
    'document.unknown',
    `expected the text of document ${document}, found none: it has been taken out meanwhile`,
    'nothing, if that was intended; else ingest its file again',
    { details: { document } },
  );
}
