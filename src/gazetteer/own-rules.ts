import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Failure } from '../model/index.ts';
import { projectRoot } from './root.ts';

/** Folders of tables, in seeds/ and in a folder of one's own. */
export const tableFolders = ['gazetteer', 'patterns'] as const;
export type TableFolder = (typeof tableFolders)[number];

let own: string | null = null;

/**
 * Has a folder of one's own read beside seeds/: its `gazetteer/NAME.tsv` and `patterns/NAME.tsv` add rows to the
 * tables of the same names, checked like them. It must be said before anything is read.
 *
 * @throws Failure `rules.missing`, `rules.unknown-table`
 */
export function useRules(folder: string): void {
  const path = resolve(folder);
  const folders = tableFolders.filter((name) => existsSync(join(path, name)));
  if (!existsSync(path) || !statSync(path).isDirectory() || folders.length === 0)
    throw new Failure(
      'rules.missing',
      `expected a folder with gazetteer/ or patterns/ in it at ${path}, found none`,
      'see seeds/ for how the tables look, and make a folder of the same form',
      { details: { path } },
    );
  for (const name of folders)
    for (const file of readdirSync(join(path, name)))
      if (file.endsWith('.tsv') && !existsSync(join(projectRoot(), 'seeds', name, file)))
        throw new Failure(
          'rules.unknown-table',
          `expected a table that seeds/${name}/ has, got ${name}/${file} in ${path}`,
          'name it as the table there to which its rows are to be added',
          { details: { path, table: `${name}/${file}` } },
        );
  own = path;
}

/** The files of a table: that of seeds/, then one's own where there is one. */
export function tableFiles(folder: TableFolder, name: string): string[] {
  const ours = join(projectRoot(), 'seeds', folder, `${name}.tsv`);
  const theirs = own === null ? null : join(own, folder, `${name}.tsv`);
  return theirs !== null && existsSync(theirs) ? [ours, theirs] : [ours];
}

/** The folder of one's own, where one was said. */
export const ownRules = (): string | null => own;
