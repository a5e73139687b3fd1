import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/**
 * Lines that are made in one go and read at leisure, without keeping them all in memory: in a file of the system's
 * folder for passing things, which is gone when the last line has been read or nobody wants the rest.
 *
 * @param make gives all lines; may begin anew, and then what came before is forgotten
 */
export async function* spooled<T>(
  make: (fill: (lines: AsyncIterable<T>) => Promise<void>) => Promise<void>,
): AsyncGenerator<T> {
  const folder = await mkdtemp(join(tmpdir(), 'chuxi-'));
  const file = join(folder, 'lines');
  try {
    await make((lines) => fillFile(file, lines));
    const input = createReadStream(file, 'utf8');
    try {
      for await (const line of createInterface({ input, crlfDelay: Infinity })) yield JSON.parse(line) as T;
    } finally {
      input.destroy();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function fillFile(file: string, lines: AsyncIterable<unknown>): Promise<void> {
  const handle = await open(file, 'w');
  try {
    let batch = '';
    for await (const line of lines) {
      batch += `${lineOf(line)}\n`;
      if (batch.length < 1 << 20) continue;
      await handle.write(batch);
      batch = '';
    }
    await handle.write(batch);
  } finally {
    await handle.close();
  }
}

/** JSON without the two characters that are line ends to a reader of lines, though not to JSON. */
const lineOf = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`);
