import type { Flat } from '../columns.ts';
import { Turns } from '../turns.ts';
import type { Connection } from './driver.ts';

/** Answers questions to one database. */
export interface Reading {
  /** @param cut ends it: it rejects soon after */
  ask(text: string, parameters: Flat, cut: AbortSignal): Promise<readonly Flat[]>;
  /** What is asked still has been cut off before. */
  close(): Promise<void>;
}

/** Over a connection of this thread, one question after the other. */
export class ReadingHere implements Reading {
  readonly #connect: () => Connection;
  #connection: Connection | null = null;
  readonly #turns = new Turns();

  /** @param connect called with the first question */
  constructor(connect: () => Connection) {
    this.#connect = connect;
  }

  ask(text: string, parameters: Flat, cut: AbortSignal): Promise<readonly Flat[]> {
    return this.#turns.take(
      async () => (this.#connection ??= this.#connect()).ask(text, parameters, cut),
      cut,
    );
  }

  async close(): Promise<void> {
    await this.#turns.free();
    this.#connection?.close();
  }
}
