import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from '../model/index.ts';

/** The folder of the project's package.json, from wherever this file was built to. */
export function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder)
      throw new Failure(
        'seeds.missing',
        'expected package.json above the program, found none',
        'install the program again',
      );
    folder = above;
  }
  return folder;
}
