import type { Flat } from '../columns.ts';
import { Reader } from './reader.ts';
import type { Reading } from './reading.ts';

/** Over several threads, started when they are needed, each with a connection of its own. */
export class ReadingPool implements Reading {
  readonly #path: string;
  readonly #size: number;
  readonly #all = new Set<Reader>();
  readonly #idle: Reader[] = [];
  readonly #waiting: ((reader: Reader | null) => void)[] = [];
  #isClosed = false;

  /** @param size most threads */
  constructor(path: string, size: number) {
    this.#path = path;
    this.#size = size;
  }

  async ask(text: string, parameters: Flat, cut: AbortSignal): Promise<readonly Flat[]> {
    const reader = await this.#take(cut);
    try {
      return await reader.ask(text, parameters, cut);
    } finally {
      this.#give(reader);
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all(Array.from(this.#all, (reader) => reader.close()));
  }

  /** A thread that does nothing, or that which is free next. */
  async #take(cut: AbortSignal): Promise<Reader> {
    cut.throwIfAborted();
    const reader = this.#idle.pop() ?? this.#started() ?? (await this.#next(cut));
    if (reader === null) throw cut.reason;
    return reader;
  }

  #started(): Reader | null {
    if (this.#isClosed || this.#all.size >= this.#size) return null;
    const reader = new Reader(this.#path);
    this.#all.add(reader);
    return reader;
  }

  #next(cut: AbortSignal): Promise<Reader | null> {
    return new Promise((resolve) => {
      const served = (reader: Reader | null): void => {
        cut.removeEventListener('abort', giveUp);
        resolve(reader);
      };
      const giveUp = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(served), 1);
        served(null);
      };
      cut.addEventListener('abort', giveUp);
      this.#waiting.push(served);
    });
  }

  /** One that is lost is not given on: another may take its place. */
  #give(reader: Reader): void {
    if (reader.isLost) this.#all.delete(reader);
    const next = this.#waiting.shift();
    const free = reader.isLost ? (next ? this.#started() : null) : reader;
    if (next && free) next(free);
    else if (free) this.#idle.push(free);
  }
}
