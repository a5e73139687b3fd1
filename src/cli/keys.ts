import type { ReadStream } from 'node:tty';
import type { Io } from './io.ts';

/** Keys as they are pressed, until the iteration is left; null where no terminal gives any. */
export function keysOf({ input, watched }: Io): AsyncIterableIterator<string> | null {
  const terminal = input as Partial<ReadStream> & typeof input;
  return watched && terminal.isTTY === true && terminal.setRawMode ? pressed(terminal as ReadStream) : null;
}

async function* pressed(terminal: ReadStream): AsyncGenerator<string> {
  terminal.setRawMode(true);
  try {
    for await (const chunk of terminal) yield* Array.from(String(chunk).toLowerCase());
  } finally {
    terminal.setRawMode(false);
  }
}
