import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { DumpRow } from '../graph/index.ts';
import { Failure } from '../model/index.ts';
import { unreadable } from '../read/source.ts';
import type { Context } from './context.ts';

/**
 * The rows of a dump, line by line, from a file or, for `-`, the standard input.
 *
 * @throws Failure for a file that can't be read, or a line that is no row
 */
export async function* readDump(file: string, context: Context): AsyncGenerator<DumpRow> {
  const input = file === '-' ? context.io.input : createReadStream(file);
  const broken = new Promise<never>((_, reject) => {
    input.once('error', (cause: unknown) => reject(unreadable(file, cause)));
  });
  broken.catch(() => undefined);
  const lines = createInterface({ input, crlfDelay: Infinity })[Symbol.asyncIterator]();
  for (let line = 1; ; line++) {
    const next = await Promise.race([lines.next(), broken]);
    if (next.done) return;
    if (next.value.trim() !== '') yield parseRow(next.value, line, context);
  }
}

function parseRow(text: string, line: number, { say }: Context): DumpRow {
  try {
    const row: unknown = JSON.parse(text);
    if (typeof row === 'object' && row !== null && 'kind' in row && typeof row.kind === 'string')
      return row as DumpRow;
  } catch {
    // said below
  }
  throw new Failure('cli.bad-dump', say('failure.bad-dump.what', { line }), say('failure.bad-dump.remedy'), {
    details: { line },
  });
}
