import { closed, cutOff, tookTooLong } from './failures.ts';
import type { Bounds } from './store.ts';

/** Longest that a question may take where nothing else is said, in ms. */
export const USUAL_LIMIT = 30_000;

/** What is left of a question's time, in ms and never less than one, from when it is first asked. */
export function timeLeft(limit: number): () => number {
  let end: number | undefined;
  return () => {
    end ??= performance.now() + limit;
    return Math.max(1, Math.ceil(end - performance.now()));
  };
}

/** Cuts off questions: each when its bounds say so, all when the store is closed. */
export class Cuts {
  readonly #url: string;
  readonly #running = new Set<(reason: Error) => void>();

  /** @param url of the store, for failures */
  constructor(url: string) {
    this.#url = url;
  }

  /**
   * Runs what can be cut off. It rejects with why it was cut off, whatever `work` then rejects with.
   *
   * @param work is to reject soon after the signal is given
   * @param left of the limit, where a part of it is spent
   */
  async within<T>(bounds: Bounds, work: (cut: AbortSignal) => Promise<T>, left?: number): Promise<T> {
    const { signal, limit = USUAL_LIMIT } = bounds;
    if (signal?.aborted) throw cutOff(this.#url);
    const cutting = new AbortController();
    const cut = (reason: Error): void => cutting.abort(reason);
    const onAbort = (): void => cut(cutOff(this.#url));
    const timer = setTimeout(() => cut(tookTooLong(this.#url, limit)), left ?? limit);
    signal?.addEventListener('abort', onAbort);
    this.#running.add(cut);
    try {
      const answer = await work(cutting.signal);
      cutting.signal.throwIfAborted();
      return answer;
    } catch (error) {
      cutting.signal.throwIfAborted();
      throw error;
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      this.#running.delete(cut);
    }
  }

  /** Cuts off all that runs. */
  all(): void {
    for (const cut of this.#running) cut(closed(this.#url));
  }
}
