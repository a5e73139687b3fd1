import type { GraphStore } from './graph/index.ts';
import { type Correction, loadDocuments, type LoadItem, type LoadReport } from './load/index.ts';
import type { ProblemFact, SourceMetadata } from './model/index.ts';

/** A document to be read: where its bytes come from and what is said of it from outside. */
export interface Original {
  /** Of the file, for messages and the format. */
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
  readonly metadata: () => Promise<SourceMetadata>;
}

export interface ReadingOptions {
  /** Called when a document is done with, read or not. */
  readonly onRead?: (done: number, all: number) => void;
  /** Called for each problem of a document's text. */
  readonly onProblem?: (name: string, problem: ProblemFact) => void;
  /** Ends after the document under way; what was read before is loaded and kept. */
  readonly signal?: AbortSignal;
}

export interface FileFailure {
  readonly path: string;
  /** No `Failure` where it is a fault of the program. */
  readonly error: unknown;
}

/** Something given for a file that says otherwise than what held for its content before. */
export interface FileCorrection extends Correction {
  readonly path: string;
}

export interface Reading {
  /** Read and loaded, new or anew. */
  read: number;
  /** Documents that went because their last path holds another now. */
  removed: number;
  readonly failures: FileFailure[];
  readonly corrections: FileCorrection[];
  /** Problems of the texts by code. */
  readonly problems: Record<string, number>;
}

/** How many documents are read before they are loaded together. */
const batch = 16;

/**
 * Reads documents and loads what they say. One that fails stops no other.
 *
 * @throws Failure where the store fails; batches before that are in
 */
export async function readAndLoad(
  store: GraphStore,
  originals: readonly Original[],
  options: ReadingOptions = {},
): Promise<Reading> {
  const reading: Reading = { read: 0, removed: 0, failures: [], corrections: [], problems: {} };
  let done = 0;
  for (let at = 0; at < originals.length && !options.signal?.aborted; at += batch) {
    const items: LoadItem[] = [];
    for (const original of originals.slice(at, at + batch)) {
      if (options.signal?.aborted) break;
      const item = await readItem(original, options, reading);
      if (item) items.push(item);
      options.onRead?.(++done, originals.length);
      // signals and the progress bar get their turn: reading and the embedded store never wait
      await new Promise(setImmediate);
    }
    count(await loadDocuments(store, items), reading);
  }
  return reading;
}

async function readItem(
  { name, bytes, metadata }: Original,
  options: ReadingOptions,
  reading: Reading,
): Promise<LoadItem | null> {
  const { readFacts } = await import('./pipeline.ts');
  try {
    const said = await metadata();
    const facts = readFacts(await bytes(), name, said);
    for (const problem of facts.problems) {
      reading.problems[problem.code] = (reading.problems[problem.code] ?? 0) + 1;
      options.onProblem?.(name, problem);
    }
    return { facts, metadata: said };
  } catch (error) {
    reading.failures.push({ path: name, error });
    return null;
  }
}

function count(report: LoadReport, reading: Reading): void {
  reading.removed += report.removed.length;
  for (const { document, path, failure, corrections } of report.documents) {
    if (failure) reading.failures.push({ path: path ?? document, error: failure });
    else reading.read++;
    for (const correction of corrections) reading.corrections.push({ path: path ?? document, ...correction });
  }
}
