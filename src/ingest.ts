import { readFile } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { projectRoot } from './gazetteer/index.ts';
import { givenOf, isAsRead } from './given.ts';
import type { DocumentState, GraphStore } from './graph/index.ts';
import { addPaths, type Holding, removeDocument, removePath } from './load/index.ts';
import type { ProblemFact, SourceMetadata } from './model/index.ts';
import { findFiles } from './read/files.ts';
import { Publishers } from './read/publishers.ts';
import { readSource, unreadable } from './read/source.ts';
import { type FileCorrection, type FileFailure, readAndLoad } from './reading.ts';
import { outdatedOf } from './reprocess.ts';

export type { FileCorrection, FileFailure };

export interface IngestOptions {
  /** Whose bulletins they are; as their folder's `.publisher`, text or path says when left out. */
  readonly publisher?: string;
  /** Called when a file is done with, read or not. */
  readonly onFile?: (progress: { readonly done: number; readonly all: number }) => void;
  /** Called for each problem of a file's text. */
  readonly onProblem?: (path: string, problem: ProblemFact) => void;
  /** Ends after the document under way; what was read before is loaded and kept. */
  readonly signal?: AbortSignal;
}

export interface IngestReport {
  readonly files: number;
  /** Read and loaded, new or anew. */
  readonly read: number;
  /** Held by the store already, as the rules of today read them. */
  readonly unchanged: number;
  /** Documents that went because their last path holds another now. */
  readonly superseded: number;
  readonly failures: readonly FileFailure[];
  /** What was given otherwise than before: the later holds. */
  readonly corrections: readonly FileCorrection[];
  /** Problems of the texts by code. */
  readonly problems: Readonly<Record<string, number>>;
  /** Documents in the store that other rules than today's have read. */
  readonly outdated: number;
  readonly interrupted: boolean;
}

/** The bulletins that come with the program. */
export const seedFolder = (): string => resolve(projectRoot(), 'seeds/bulletins');

/**
 * Reads files, and those in folders, and loads what they say. Content that the store holds as the same rules read
 * it is not read again, and nothing of the reader is loaded for it. A file that fails stops no other.
 *
 * @throws Failure where the store fails; batches before that are in
 */
export async function ingest(
  store: GraphStore,
  paths: readonly string[],
  options: IngestOptions = {},
): Promise<IngestReport> {
  const { files, failures: unfound } = await findFiles(paths);
  const publishers = new Publishers();
  const publisherOf = async (file: string): Promise<string | undefined> =>
    options.publisher ?? (await publishers.of(file)) ?? undefined;
  const states = new Map((await store.documentStates()).map((state) => [state.sha256, state]));
  const { changed, held, failures } = await compare(files, states, publisherOf);
  // first what is already there under other names, lest it go with its old path and have to be read again
  const moved = held.filter(({ isNew }) => isNew);
  const removed = moved.length > 0 ? (await addPaths(store, moved)).removed.length : 0;
  options.onFile?.({ done: files.length - changed.length, all: files.length });
  const { read, problems, ...loading } = await readAndLoad(
    store,
    changed.map(({ file, given }) => ({
      name: file,
      bytes: () => bytesOf(file),
      metadata: async () => ({ ...given, path: storedPath(file) }),
    })),
    {
      ...options,
      onRead: (done) => options.onFile?.({ done: files.length - changed.length + done, all: files.length }),
    },
  );
  return {
    files: files.length,
    read,
    unchanged: held.length,
    superseded: removed + loading.removed,
    failures: [
      ...unfound.map((error) => ({ path: String(error.details['path'] ?? ''), error })),
      ...failures,
      ...loading.failures,
    ],
    corrections: loading.corrections,
    problems,
    outdated: (await outdatedOf(store)).length,
    interrupted: options.signal?.aborted ?? false,
  };
}

/**
 * Takes out the document of an id, or one path and with a document's last path the document.
 *
 * @returns whether the store held it
 */
export async function remove(store: GraphStore, target: string): Promise<boolean> {
  if (await removeDocument(store, target)) return true;
  return (await removePath(store, target)) !== null || (await removePath(store, storedPath(target))) !== null;
}

/**
 * How a path is kept with its document, so that a file that has changed is known again from wherever it is named:
 * absolute, with slashes; that of a bulletin which comes with the program from the program's folder on.
 */
export function storedPath(path: string): string {
  const inProgram = relative(projectRoot(), resolve(path));
  const isSeed = !isAbsolute(inProgram) && inProgram.split(sep)[0] === 'seeds';
  return (isSeed ? inProgram : resolve(path)).replaceAll(sep, '/');
}

type PublisherOf = (file: string) => Promise<string | undefined>;

interface Comparison {
  readonly changed: { readonly file: string; readonly given: SourceMetadata }[];
  /** Held by the store; `isNew` under another path. */
  readonly held: (Holding & { readonly isNew: boolean })[];
  readonly failures: FileFailure[];
}

/** @param states of the documents in the store, by the hash of their bytes */
async function compare(
  files: readonly string[],
  states: ReadonlyMap<string, DocumentState>,
  publisherOf: PublisherOf,
): Promise<Comparison> {
  const comparison: Comparison = { changed: [], held: [], failures: [] };
  for (const file of files) {
    try {
      const publisher = await publisherOf(file);
      const said: SourceMetadata = publisher === undefined ? {} : { publisher };
      const state = states.get(readSource(await bytesOf(file), file).source.sha256);
      const path = storedPath(file);
      if (!state || !isAsRead(state, said)) comparison.changed.push({ file, given: givenOf(state, said) });
      else comparison.held.push({ path, document: state.id, isNew: !state.paths.includes(path) });
    } catch (error) {
      comparison.failures.push({ path: file, error });
    }
  }
  return comparison;
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw unreadable(path, cause);
  }
}
