import type { Readable, Writable } from 'node:stream';

/** What a command may touch of the process: injected, so that tests run the program within theirs. */
export interface Io {
  /** Data. */
  readonly out: Writable;
  /** Talk and progress. */
  readonly err: Writable;
  readonly input: Readable;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Width of the terminal that data goes to; undefined where it goes elsewhere. */
  readonly columns: number | undefined;
  /** Whether a person watches `err`. */
  readonly watched: boolean;
  /** Resolves when the operator asks to end: Ctrl-C, SIGTERM. */
  readonly interrupted: () => Promise<void>;
}

/** The operator's wish to end, for work that looks at a signal and for what waits. */
export function interruptionOf(io: Io): { readonly signal: AbortSignal; readonly ended: Promise<void> } {
  const interruption = new AbortController();
  const ended = io.interrupted().then(() => interruption.abort());
  return { signal: interruption.signal, ended };
}

/** Writes and waits until the stream has taken it, so that long output does not pile up in memory. */
export const write = (stream: Writable, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });

/** A line of data. */
export const print = (io: Io, line: string): Promise<void> => write(io.out, `${line}\n`);

/** A line of talk. */
export const tell = (io: Io, line: string): Promise<void> => write(io.err, `${line}\n`);

/** All of the standard input. */
export async function readInput(io: Io): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of io.input) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}
