import { randomUUID } from 'node:crypto';
import { createPubSub, type PubSub, Repeater } from 'graphql-yoga';
import type { GraphStore, ProblemRow } from '../graph/index.ts';
import { Failure } from '../model/index.ts';
import { loadUploads, Reader, type Upload, type UploadOutcome } from '../uploads.ts';
import type { User } from './access.ts';

export type IngestState = 'waiting' | 'running' | 'done' | 'interrupted' | 'failed';

/** One file of an ingest, as far as it has come. */
export interface IngestedFile {
  readonly name: string;
  /** `left` where the ingest ended before its turn. */
  readonly state: 'waiting' | 'reading' | 'left' | UploadOutcome['outcome'];
  readonly document: string | null;
  readonly problems: readonly ProblemRow[];
  readonly error: Told | null;
}

interface Told {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

/** Files that someone gave to be read and loaded. */
export interface Ingest {
  readonly id: string;
  readonly state: IngestState;
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly began: string;
  readonly ended: string | null;
  readonly files: readonly IngestedFile[];
  readonly error: Told | null;
}

export interface IngestsOptions {
  readonly store: GraphStore;
  /** Takes secrets out of texts. */
  readonly hide: (text: string) => string;
  readonly log: (error: Error) => void;
}

/** Ingests that wait at a time; more are refused. */
const MOST_WAITING = 20;
/** Ended ones that can still be asked for. */
const MOST_KEPT = 200;

const ENDED: ReadonlySet<IngestState> = new Set(['done', 'interrupted', 'failed']);

/** Reads and loads what is uploaded, one ingest after the other, beside the answering of questions. */
export class Ingests {
  readonly #options: IngestsOptions;
  readonly #ingests = new Map<string, Ingest>();
  readonly #changes: PubSub<{ change: [id: string, ingest: Ingest] }> = createPubSub();
  readonly #reader = new Reader();
  readonly #ending = new AbortController();
  #last: Promise<void> = Promise.resolve();
  #waiting = 0;

  constructor(options: IngestsOptions) {
    this.#options = options;
  }

  /**
   * Puts files into the line.
   *
   * @throws Failure `ingest.busy` where too many wait, `ingest.ending` where the server ends
   */
  start(uploads: readonly Upload[], user: User): Ingest {
    if (this.#ending.signal.aborted)
      throw new Failure(
        'ingest.ending',
        'expected a server that goes on, got one that is ending',
        'ask again later',
      );
    if (this.#waiting >= MOST_WAITING)
      throw new Failure(
        'ingest.busy',
        `expected at most ${MOST_WAITING} ingests under way, got one more`,
        'wait until one has ended',
      );
    const ingest: Ingest = {
      id: randomUUID(),
      state: 'waiting',
      by: user.name,
      began: now(),
      ended: null,
      files: uploads.map(({ name }) => ({
        name,
        state: 'waiting',
        document: null,
        problems: [],
        error: null,
      })),
      error: null,
    };
    this.#forget();
    this.#ingests.set(ingest.id, ingest);
    this.#waiting++;
    this.#last = this.#last.then(() => this.#run(ingest.id, uploads)).finally(() => this.#waiting--);
    return ingest;
  }

  get(id: string): Ingest | null {
    return this.#ingests.get(id) ?? null;
  }

  /** The latest first. */
  all(): readonly Ingest[] {
    return [...this.#ingests.values()].toReversed();
  }

  /**
   * An ingest as it is, and then each time that it has come further, up to its end. Whoever is slow to take them gets
   * the latest.
   */
  follow(id: string): AsyncIterable<Ingest> {
    return new Repeater<Ingest>(async (push, stop) => {
      const first = this.get(id);
      if (!first) return stop();
      const changes = this.#changes.subscribe('change', id);
      void stop.then(() => changes.return());
      void push(first);
      if (ENDED.has(first.state)) return stop();
      for await (const ingest of changes) {
        void push(ingest);
        if (ENDED.has(ingest.state)) break;
      }
      stop();
    });
  }

  /** Ends after the document under way, which is loaded; what waits is left. */
  async close(): Promise<void> {
    this.#ending.abort();
    await this.#last;
    await this.#reader.close();
  }

  async #run(id: string, uploads: readonly Upload[]): Promise<void> {
    const { store, log } = this.#options;
    const { signal } = this.#ending;
    try {
      if (!signal.aborted) this.#change(id, () => ({ state: 'running' }));
      await loadUploads(store, uploads, {
        by: this.get(id)!.by,
        signal,
        read: (...given) => this.#reader.read(...given),
        onBegin: (index) => this.#changeFile(id, index, { state: 'reading' }),
        onEnd: (index, outcome) => this.#changeFile(id, index, this.#told(outcome)),
      });
      this.#end(id, null);
    } catch (error) {
      log(error as Error);
      this.#end(id, this.#toldOf(error));
    }
  }

  #end(id: string, error: Told | null): void {
    this.#change(id, ({ files }) => {
      const left = files.map((file) =>
        file.state === 'waiting' || file.state === 'reading' ? { ...file, state: 'left' as const } : file,
      );
      const isWhole = left.every(({ state }) => state !== 'left');
      const state = error ? 'failed' : isWhole ? 'done' : 'interrupted';
      return { state, ended: now(), error, files: left };
    });
  }

  #told(outcome: UploadOutcome): Partial<IngestedFile> {
    if (outcome.outcome !== 'failed') {
      const { document, problems } = outcome;
      return {
        state: outcome.outcome,
        document,
        problems,
      };
    }
    if (!(outcome.error instanceof Failure)) this.#options.log(outcome.error as Error);
    return { state: 'failed', error: this.#toldOf(outcome.error) };
  }

  #toldOf(error: unknown): Told {
    const { hide } = this.#options;
    if (error instanceof Failure)
      return { code: error.code, message: hide(error.message), remedy: hide(error.remedy) };
    const message = 'something went wrong here; the log says what';
    return { code: 'serve.unexpected', message, remedy: 'tell whoever runs this server' };
  }

  #changeFile(id: string, index: number, changed: Partial<IngestedFile>): void {
    this.#change(id, ({ files }) => ({
      files: files.map((file, at) => (at === index ? { ...file, ...changed } : file)),
    }));
  }

  #change(id: string, changed: (ingest: Ingest) => Partial<Ingest>): void {
    const before = this.#ingests.get(id)!;
    const ingest = { ...before, ...changed(before) };
    this.#ingests.set(id, ingest);
    this.#changes.publish('change', id, ingest);
  }

  /** The oldest that have ended make room. */
  #forget(): void {
    for (const [id, { state }] of this.#ingests) {
      if (this.#ingests.size < MOST_KEPT) return;
      if (ENDED.has(state)) this.#ingests.delete(id);
    }
  }
}

const now = (): string => new Date().toISOString();
