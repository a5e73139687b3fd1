import { Readable, Writable } from 'node:stream';
import { run } from '../../src/cli/run.ts';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly input?: string;
  readonly columns?: number;
  /** Called with all of the standard output so far, after each write: what it returns ends the program. */
  readonly until?: (out: string) => Promise<boolean> | boolean;
}

/** One run of `chuxi` with its streams caught. English unless `env` says otherwise. */
export async function chuxi(words: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
  const { env = {}, cwd = '/', input = '', columns, until } = surroundings;
  let [out, err] = ['', ''];
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const catchOut = (text: string) => {
    out += text;
    if (until) void Promise.resolve(until(out)).then((done) => done && end());
  };
  const code = await run(words, {
    out: sink(catchOut),
    err: sink((text) => (err += text)),
    input: Readable.from([Buffer.from(input)]),
    env,
    cwd,
    columns,
    watched: false,
    interrupted: () => ended,
  });
  return { code, out, err };
}

const sink = (take: (text: string) => void): Writable =>
  new Writable({
    write(chunk: Buffer, _encoding, done) {
      take(chunk.toString('utf8'));
      done();
    },
  });
