import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type Facts, Failure, type SourceMetadata } from './model/index.ts';

/** What a thread that reads is given. */
export interface Given {
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly metadata: SourceMetadata;
}

/** What it answers. */
export type Read = { readonly number: number } & (
  { readonly facts: Facts } | { readonly failure: ToldFailure } | { readonly fault: string }
);

export interface ToldFailure {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
  readonly details: Failure['details'];
}

interface Waiting {
  readonly resolve: (facts: Facts) => void;
  readonly reject: (error: Error) => void;
}

/** The thread's file: built, or as the tests run it. */
const thread = new URL(`./reader-thread${extname(fileURLToPath(import.meta.url))}`, import.meta.url);

/**
 * Reads bulletins in a thread of their own, so that a server goes on answering. The thread, with the gazetteers it
 * holds in memory, is there from the first reading until {@link close}; one that broke is replaced at the next.
 */
export class Reader {
  #worker: Worker | null = null;
  #count = 0;
  readonly #waiting = new Map<number, Waiting>();

  /**
   * As `readFacts`.
   *
   * @throws Failure where the bytes hold no text
   * @throws Error where the reading itself is at fault, or was ended
   */
  read(bytes: Uint8Array, name: string, metadata: SourceMetadata): Promise<Facts> {
    const number = ++this.#count;
    const worker = (this.#worker ??= this.#start());
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      worker.postMessage({ number, bytes, name, metadata } satisfies Given);
    });
  }

  /** Ends the thread; what it is reading is rejected. */
  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(thread, { name: 'chuxi reading' });
    worker.unref();
    worker.on('message', (read: Read) => this.#answered(read));
    const lose = (error: Error): void => {
      if (this.#worker === worker) this.#worker = null;
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
    };
    worker.on('error', lose);
    worker.on('exit', () => lose(new Error('the thread that reads bulletins has ended')));
    return worker;
  }

  #answered(read: Read): void {
    const waiting = this.#waiting.get(read.number);
    this.#waiting.delete(read.number);
    if ('facts' in read) waiting?.resolve(read.facts);
    else if ('failure' in read) waiting?.reject(failureOf(read.failure));
    else waiting?.reject(new Error(read.fault));
  }
}

const failureOf = ({ code, message, remedy, details }: ToldFailure): Failure =>
  new Failure(code, message, remedy, { details });
