import { existsSync, readFileSync } from 'node:fs';
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

/**
 * The rows of a table of seeds/gazetteer/: tab-separated columns, lines with # are comments.
 *
 * @param columns how many columns a row must have
 * @throws Failure `gazetteer.row` naming the file and line of a row of another shape
 */
export function readTable(name: string, columns: number): string[][] {
  const path = join(projectRoot(), 'seeds', 'gazetteer', `${name}.tsv`);
  const rows: string[][] = [];
  readFileSync(path, 'utf8')
    .split('\n')
    .forEach((line, index) => {
      if (line === '' || line.startsWith('#')) return;
      const row = line.split('\t');
      if (row.length !== columns)
        throw new Failure(
          'gazetteer.row',
          `expected ${columns} columns, got ${row.length} in ${name}.tsv, line ${index + 1}`,
          'separate the columns by tabs, as the head of the file describes',
          { details: { table: name, line: index + 1 } },
        );
      rows.push(row);
    });
  return rows;
}
