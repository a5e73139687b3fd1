import { readFile } from 'node:fs/promises';
import { unreadable } from '../read/source.ts';
import { type Io, readInput } from './io.ts';

/**
 * The bytes of a file; of the standard input for `-`.
 *
 * @throws Failure `source.missing`, `source.unreadable`
 */
export async function readBytes(file: string, io: Io): Promise<Uint8Array> {
  if (file === '-') return readInput(io);
  try {
    return await readFile(file);
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

/** {@link readBytes} as UTF-8. */
export const readText = async (file: string, io: Io): Promise<string> =>
  new TextDecoder().decode(await readBytes(file, io));
