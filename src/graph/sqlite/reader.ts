import { once } from 'node:events';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Flat } from '../columns.ts';

/** What a reader's thread is told: a question, that it is wanted no more, or to end. */
export type Told =
  | { readonly question: number; readonly text: string; readonly parameters: Flat }
  | { readonly cut: number }
  | { readonly end: true };

/** What it tells: rows as JSON, which is handed over in half the time of the rows, or an error in the words of the driver. */
export type Answer = { readonly question: number } & (
  { readonly json: string } | { readonly error: DriverError }
);

export interface DriverError {
  readonly message: string;
  readonly code?: string;
  readonly rawCode?: number;
}

interface Question {
  readonly number: number;
  readonly resolve: (rows: readonly Flat[]) => void;
  readonly reject: (error: unknown) => void;
}

/** How long a thread may take to hear that it is interrupted, in ms; then it is left to itself. */
const GRACE = 2_000;

/** The thread's file: built, or as the tests run it. */
const thread = new URL(`./reader-thread${extname(fileURLToPath(import.meta.url))}`, import.meta.url);

/** A thread that answers one question at a time, and that holds up no end of the process while nothing is asked. */
export class Reader {
  readonly #worker: Worker;
  #asked: Question | null = null;
  #count = 0;
  #isLost = false;

  constructor(path: string) {
    this.#worker = new Worker(thread, { workerData: { path }, name: 'chuxi reader' });
    this.#worker.unref();
    this.#worker.on('message', (answer: Answer) => this.#answered(answer));
    this.#worker.on('error', (error) => this.#lose(error));
    this.#worker.on('exit', () => this.#lose(new Error('a thread that reads has ended')));
  }

  /** Whether it can't be asked any more. */
  get isLost(): boolean {
    return this.#isLost;
  }

  async ask(text: string, parameters: Flat, cut: AbortSignal): Promise<readonly Flat[]> {
    cut.throwIfAborted();
    const number = ++this.#count;
    let patience: NodeJS.Timeout | undefined;
    const interrupt = (): void => {
      this.#tell({ cut: number });
      // a thread within a call must not be ended: it does so by itself when it hears of it
      patience = setTimeout(() => {
        this.#tell({ end: true });
        this.#lose(cut.reason);
      }, GRACE);
    };
    cut.addEventListener('abort', interrupt);
    this.#worker.ref();
    try {
      return await new Promise((resolve, reject) => {
        this.#asked = { number, resolve, reject };
        this.#tell({ question: number, text, parameters });
      });
    } finally {
      cut.removeEventListener('abort', interrupt);
      clearTimeout(patience);
      this.#worker.unref();
    }
  }

  /** When it has answered what it was asked last. */
  async close(): Promise<void> {
    if (this.#isLost) return;
    const exit = once(this.#worker, 'exit');
    this.#worker.ref();
    this.#tell({ end: true });
    await exit;
  }

  #tell(told: Told): void {
    this.#worker.postMessage(told);
  }

  #answered(answer: Answer): void {
    const asked = this.#asked;
    if (asked?.number !== answer.question) return;
    this.#asked = null;
    if ('json' in answer) asked.resolve(JSON.parse(answer.json) as readonly Flat[]);
    else asked.reject(Object.assign(new Error(answer.error.message), answer.error));
  }

  #lose(error: unknown): void {
    this.#isLost = true;
    this.#asked?.reject(error);
    this.#asked = null;
  }
}
