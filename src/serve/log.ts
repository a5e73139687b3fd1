import type { YogaLogger } from 'graphql-yoga';
import { failureIn, isOfClient } from './failures.ts';

/**
 * What yoga has to say, one line an error, each once: a failure by its code and message, which hold no secret; of
 * anything else its stack. What lies with the query is for the client, not for the log.
 */
export function logging(write: (line: string) => void): YogaLogger {
  const said = new WeakSet<object>();
  const error = (...values: unknown[]): void => {
    for (const value of values) {
      if (!(value instanceof Error) || said.has(value)) continue;
      said.add(value);
      const line = lineOf(value);
      if (line) write(line);
    }
  };
  return { debug: nothing, info: nothing, warn: nothing, error };
}

const nothing = (): void => undefined;

function lineOf(error: Error): string | null {
  const failure = failureIn(error);
  if (failure) return isOfClient(failure) ? null : `${failure.code}: ${failure.message}; ${failure.remedy}`;
  return (
    ('originalError' in error && error.originalError instanceof Error ? error.originalError : error).stack ??
    error.message
  );
}
