import { readFile } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { projectRoot, rulesVersion } from './gazetteer/index.ts';
import type { DocumentState, GraphStore } from './graph/index.ts';
import { loadDocuments, removeDocument, removePath } from './load/index.ts';
import type { Facts, ProblemFact, SourceMetadata } from './model/index.ts';
import { findFiles } from './read/files.ts';
import { readSource, unreadable } from './read/source.ts';

export interface IngestOptions {
  /** Whose bulletins they are; as found in text or path when left out. */
  readonly publisher?: string;
  /** Called when a file is done with, read or not. */
  readonly onFile?: (progress: {
    readonly done: number;
    readonly all: number;
    readonly path: string;
  }) => void;
  /** Called for each problem of a file's text. */
  readonly onProblem?: (path: string, problem: ProblemFact) => void;
  /** Ends after the document under way; what was loaded is kept. */
  readonly signal?: AbortSignal;
}

export interface IngestReport {
  readonly files: number;
  /** Read and loaded, new or anew. */
  readonly read: number;
  /** In the store as they are, read by the rules of today. */
  readonly unchanged: number;
  /** In the order of the files. An error that is no `Failure` is a fault of the program. */
  readonly failures: readonly { readonly path: string; readonly error: unknown }[];
  /** Problems of the texts by code. */
  readonly problems: Readonly<Record<string, number>>;
  /** Documents in the store that other rules than today's have read. */
  readonly outdated: number;
  readonly interrupted: boolean;
}

/** How many documents are read before they are loaded together. */
const batch = 16;

/** The bulletins that come with the program. */
export const seedFolder = (): string => resolve(projectRoot(), 'seeds/bulletins');

/**
 * Reads files, and those in folders, and loads what they say. A file that the store holds unchanged, read by the
 * same rules, is not read again, and nothing of the reader is loaded for it. A file that fails stops no other.
 *
 * @throws Failure where the store fails
 */
export async function ingest(
  store: GraphStore,
  paths: readonly string[],
  options: IngestOptions = {},
): Promise<IngestReport> {
  const { files, failures } = await findFiles(paths);
  const failed: { path: string; error: unknown }[] = failures.map((error) => ({
    path: String(error.details['path'] ?? ''),
    error,
  }));
  const known = statesByPath(await store.documentStates());
  const problems: Record<string, number> = {};
  const waiting: { facts: Facts; metadata: SourceMetadata }[] = [];
  let [done, read, unchanged] = [0, 0, 0];
  const flush = async () => {
    if (waiting.length > 0) await loadDocuments(store, waiting.splice(0));
  };
  for (const path of files) {
    if (options.signal?.aborted) break;
    try {
      const facts = await readChanged(path, known.get(storedPath(path)), options);
      if (facts === null) unchanged++;
      else {
        waiting.push({ facts, metadata: metadataOf(path, options) });
        read++;
        for (const problem of facts.problems) {
          problems[problem.code] = (problems[problem.code] ?? 0) + 1;
          options.onProblem?.(path, problem);
        }
      }
    } catch (error) {
      failed.push({ path, error });
    }
    if (waiting.length >= batch) await flush();
    options.onFile?.({ done: ++done, all: files.length, path });
    // signals and the progress bar get their turn: reading and the embedded store never wait
    await new Promise(setImmediate);
  }
  await flush();
  return {
    files: files.length,
    read,
    unchanged,
    failures: failed,
    problems,
    outdated: (await store.documentStates()).filter(({ rules }) => rules !== rulesVersion()).length,
    interrupted: options.signal?.aborted ?? false,
  };
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

/** The facts of a file; null where the store holds them. */
async function readChanged(
  path: string,
  state: DocumentState | undefined,
  options: IngestOptions,
): Promise<Facts | null> {
  const bytes = await bytesOf(path);
  if (state && isUnchanged(state, readSource(bytes, path).source.sha256, options)) return null;
  const { readFacts } = await import('./pipeline.ts');
  return readFacts(bytes, path, metadataOf(path, options));
}

const isUnchanged = (state: DocumentState, sha256: string, { publisher }: IngestOptions): boolean =>
  state.sha256 === sha256 &&
  state.rules === rulesVersion() &&
  (publisher === undefined || publisher === state.publisher);

const metadataOf = (path: string, { publisher }: IngestOptions): SourceMetadata => ({
  path: storedPath(path),
  ...(publisher === undefined ? {} : { publisher }),
});

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

const statesByPath = (states: readonly DocumentState[]): ReadonlyMap<string, DocumentState> =>
  new Map(states.flatMap((state) => state.paths.map((path) => [path, state] as const)));

/**
 * Takes out the document of an id, or one path and with a document's last path the document.
 *
 * @returns whether the store held it
 */
export async function remove(store: GraphStore, target: string): Promise<boolean> {
  const states = await store.documentStates();
  if (states.some(({ id }) => id === target)) {
    await removeDocument(store, target);
    return true;
  }
  const path = [target, storedPath(target)].find((one) => states.some(({ paths }) => paths.includes(one)));
  if (path === undefined) return false;
  await removePath(store, path);
  return true;
}
