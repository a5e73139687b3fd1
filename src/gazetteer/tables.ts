import { readFileSync } from 'node:fs';
import { Failure } from '../model/index.ts';
import { tableFiles } from './own-rules.ts';

export { projectRoot } from './root.ts';

/**
 * The rows of a table of seeds/gazetteer/ and of one's own folder: tab-separated columns, lines with # are comments.
 *
 * @param columns how many columns a row must have
 * @throws Failure `gazetteer.row` naming the file and line of a row of another shape
 */
export function readTable(name: string, columns: number): string[][] {
  return tableFiles('gazetteer', name).flatMap((path) => rowsOf(path, name, columns));
}

function rowsOf(path: string, name: string, columns: number): string[][] {
  const rows: string[][] = [];
  readFileSync(path, 'utf8')
    .split(/\r?\n/u)
    .forEach((line, index) => {
      if (line === '' || line.startsWith('#')) return;
      const row = line.split('\t');
      if (row.length !== columns)
        throw new Failure(
          'gazetteer.row',
          `expected ${columns} columns, got ${row.length} in ${path}, line ${index + 1}`,
          'separate the columns by tabs, as the head of the file describes',
          { details: { table: name, line: index + 1 } },
        );
      rows.push(row);
    });
  return rows;
}
