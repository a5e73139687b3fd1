import { AsyncLocalStorage } from 'node:async_hooks';

/** Lets one piece of work run at a time, in the order in which they came. */
export class Turns {
  readonly #inside = new AsyncLocalStorage<true>();
  #last: Promise<unknown> = Promise.resolve();

  /** Whether this code runs within a turn of its own: waiting for another would never end. */
  get isInside(): boolean {
    return this.#inside.getStore() === true;
  }

  take<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(() => this.#inside.run(true, work));
    this.#last = done.catch(() => undefined);
    return done;
  }

  /** Settles when all that came before is done. */
  async free(): Promise<void> {
    await this.#last;
  }
}
