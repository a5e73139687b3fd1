import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** The file that says, in its first line, whose bulletins its folder and the folders in it hold. */
export const PUBLISHER_FILE = '.publisher';

/** How far above a bulletin its folder's file is looked for. */
const HIGHEST = 4;

/** Whose bulletins folders hold, as files in them say; each folder is asked once. */
export class Publishers {
  readonly #known = new Map<string, Promise<string | null>>();

  /** The publisher that the nearest folder above a file names; null where none does. */
  async of(file: string): Promise<string | null> {
    let folder = dirname(resolve(file));
    for (let level = 0; level < HIGHEST; level++) {
      const publisher = await this.#in(folder);
      if (publisher !== null) return publisher;
      folder = dirname(folder);
    }
    return null;
  }

  #in(folder: string): Promise<string | null> {
    let known = this.#known.get(folder);
    if (!known) this.#known.set(folder, (known = firstLine(join(folder, PUBLISHER_FILE))));
    return known;
  }
}

async function firstLine(path: string): Promise<string | null> {
  try {
    const [line = ''] = (await readFile(path, 'utf8')).replace(/^\ufeff/u, '').split(/\r?\n/u);
    return line.trim() || null;
  } catch {
    // a folder that says nothing is the rule
    return null;
  }
}
