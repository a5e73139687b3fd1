import type { Plugin } from 'graphql-yoga';
import { refusal } from './refusal.ts';

/** How long a request has; its signal cuts off what the store is asked for it. */
export class Deadline {
  readonly #ending = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  #isOver = false;

  /** @param gone aborted when the client has gone */
  constructor(gone: AbortSignal) {
    gone.addEventListener('abort', () => this.#ending.abort(), { once: true });
  }

  get signal(): AbortSignal {
    return this.#ending.signal;
  }

  /** Whether the time is over, as opposed to the client having gone. */
  get isOver(): boolean {
    return this.#isOver;
  }

  start(limit: number): void {
    this.#timer = setTimeout(() => {
      this.#isOver = true;
      this.#ending.abort();
    }, limit);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}

const tooLong = (limit: number) =>
  refusal(
    'query.timeout',
    `expected a query that is answered within ${limit / 1_000} s`,
    'ask for fewer with first, or for less of each',
    { status: 503 },
  );

/** Answers of operations that take too long are given up as a whole; subscriptions take as long as they do. */
export const useDeadline = (limit: number): Plugin<{ deadline: Deadline }> => ({
  onExecute({ args }) {
    const { deadline } = args.contextValue;
    deadline.start(limit);
    return {
      onExecuteDone({ setResult }) {
        deadline.stop();
        if (deadline.isOver) setResult({ errors: [tooLong(limit)] });
      },
    };
  },
});
