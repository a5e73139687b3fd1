import { givenOf, isAsRead } from './given.ts';
import type { DocumentState, GraphStore, ProblemRow } from './graph/index.ts';
import { loadDocuments } from './load/index.ts';
import type { Facts, Failure, SourceMetadata } from './model/index.ts';
import { readSource } from './read/source.ts';

export { removeDocument } from './load/index.ts';
export { Reader } from './reader.ts';

/** A file that someone gives without its being on this machine. */
export interface Upload {
  /** As its giver has it: 简报第12期.txt. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly given: Omit<SourceMetadata, 'path'>;
}

export type UploadOutcome =
  | {
      readonly outcome: 'added' | 'replaced' | 'unchanged';
      readonly document: string;
      /** What its text left open, as it is kept. */
      readonly problems: readonly ProblemRow[];
    }
  /** `error` is no `Failure` where it is a fault of the program. */
  | { readonly outcome: 'failed'; readonly error: unknown };

export interface UploadOptions {
  /** Reads one; that of a thread, say. */
  readonly read: (bytes: Uint8Array, name: string, metadata: SourceMetadata) => Promise<Facts>;
  /** Who gave them, for the audit log. */
  readonly by: string;
  /** Called as each begins. */
  readonly onBegin?: (index: number) => void;
  /** Called as each is in the graph, or known not to come into it. */
  readonly onEnd?: (index: number, outcome: UploadOutcome) => void;
  /** Ends after the document under way. */
  readonly signal?: AbortSignal;
}

/**
 * Reads and loads files one by one, so that each is in the graph when its outcome is told. A file that fails stops no
 * other. Two files of one name are two documents: the path of each begins with what it holds.
 *
 * @throws Failure where the store fails; those before are in
 */
export async function loadUploads(
  store: GraphStore,
  uploads: readonly Upload[],
  options: UploadOptions,
): Promise<void> {
  const states = new Map((await store.documentStates()).map((state) => [state.sha256, state]));
  for (const [index, upload] of uploads.entries()) {
    if (options.signal?.aborted) return;
    options.onBegin?.(index);
    options.onEnd?.(index, await loadUpload(store, upload, states, options));
  }
}

async function loadUpload(
  store: GraphStore,
  { name, bytes, given }: Upload,
  states: ReadonlyMap<string, DocumentState>,
  { read, by }: UploadOptions,
): Promise<UploadOutcome> {
  let item: Parameters<typeof loadDocuments>[1][number];
  try {
    const { source } = readSource(bytes, name);
    const state = states.get(source.sha256);
    if (state && isAsRead(state, given)) return loaded(store, state.id, 'unchanged');
    const metadata = { ...givenOf(state, given), path: pathOf(source.id, name) };
    item = { facts: await read(bytes, name, metadata), metadata };
  } catch (error) {
    return { outcome: 'failed', error };
  }
  const [report] = (await loadDocuments(store, [item], { by })).documents;
  const { document, outcome, failure } = report!;
  if (outcome === 'failed') return { outcome, error: failure satisfies Failure | undefined };
  return loaded(store, document, outcome === 'moved' ? 'unchanged' : outcome);
}

async function loaded(
  store: Pick<GraphStore, 'problemsOfDocuments'>,
  document: string,
  outcome: Exclude<UploadOutcome['outcome'], 'failed'>,
): Promise<UploadOutcome> {
  const [problems = []] = await store.problemsOfDocuments([document]);
  return { outcome, document, problems };
}

/**
 * A folder of its own for each content, so that a file of the same name never takes its place. It is named in letters
 * alone: digits in a path would be read as the year of the bulletin.
 */
const pathOf = (document: string, name: string): string =>
  `uploads/${document.replaceAll(/\d/gu, (digit) => 'ghijklmnop'[Number(digit)]!)}/${name}`;
