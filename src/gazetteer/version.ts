import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownRules, tableFolders } from './own-rules.ts';
import { projectRoot } from './root.ts';

let known: string | undefined;

/**
 * Version of the rules and gazetteers: a hash of every table of seeds/gazetteer and seeds/patterns, of those of
 * one's own folder, and of the program's own version, so that a document read under other rules can be told.
 */
export function rulesVersion(): string {
  return (known ??= compute());
}

function compute(): string {
  const hash = createHash('sha256');
  const root = projectRoot();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  hash.update(version);
  for (const base of [join(root, 'seeds'), ownRules()])
    for (const folder of base === null ? [] : tableFolders) {
      const path = join(base!, folder);
      for (const name of existsSync(path) ? readdirSync(path).toSorted() : [])
        hash.update(`\0${folder}/${name}\0`).update(readFileSync(join(path, name)));
    }
  return `${version}+${hash.digest('hex').slice(0, 12)}`;
}
