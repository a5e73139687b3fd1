import { AsyncLocalStorage } from 'node:async_hooks';

/** Lets one piece of work run at a time, in the order in which they came. */
export class Turns {
  readonly #inside = new AsyncLocalStorage<true>();
  #last: Promise<unknown> = Promise.resolve();

  /** Whether this code runs within a turn of its own: waiting for another would never end. */
  get isInside(): boolean {
    return this.#inside.getStore() === true;
  }

  /** @param cut before its turn has come, work is given up when this says so; later it is for the work to heed */
  async take<T>(work: () => Promise<T>, cut?: AbortSignal): Promise<T> {
    let hasBegun = false;
    const done = this.#last.then(() => {
      cut?.throwIfAborted();
      hasBegun = true;
      return this.#inside.run(true, work);
    });
    this.#last = done.catch(() => undefined);
    if (!cut) return done;
    let giveUp = (): void => undefined;
    const givenUp = new Promise<never>((_, reject) => {
      giveUp = () => {
        if (!hasBegun) reject(cut.reason as Error);
      };
      cut.addEventListener('abort', giveUp);
    });
    try {
      return await Promise.race([done, givenUp]);
    } finally {
      cut.removeEventListener('abort', giveUp);
    }
  }

  /** Settles when all that came before is done. */
  async free(): Promise<void> {
    await this.#last;
  }
}
