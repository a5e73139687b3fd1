import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { byUnits, type Failure } from '../model/index.ts';
import { unreadable } from './source.ts';

export interface FoundFiles {
  /** In the order of the arguments, those of a folder by name; each once. */
  readonly files: string[];
  readonly failures: Failure[];
}

const readable = /\.(?:txt|md|markdown)$/iu;

/**
 * The files that paths stand for. A folder stands for the .txt, .md and .markdown files in it and in its folders,
 * except hidden ones; a file stands for itself, whatever its name. What can't be read is told and stops nothing.
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const files = new Set<string>();
  const failures: Failure[] = [];
  const entered = new Set<string>();
  const visit = async (path: string, named: boolean): Promise<void> => {
    try {
      const status = await stat(path);
      if (!status.isDirectory()) {
        if (named || (status.isFile() && readable.test(path))) files.add(path);
        return;
      }
      // a folder reached twice, or from within itself by a link
      const real = await realpath(path);
      if (entered.has(real)) return;
      entered.add(real);
      const names = (await readdir(path)).filter((name) => !name.startsWith('.'));
      for (const name of names.toSorted(byUnits)) await visit(join(path, name), false);
    } catch (cause) {
      failures.push(unreadable(path, cause));
    }
  };
  for (const path of paths) await visit(path, true);
  return { files: [...files], failures };
}
