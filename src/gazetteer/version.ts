import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './tables.ts';

let known: string | undefined;

/**
 * Version of the rules and gazetteers: a hash of every table of seeds/gazetteer and seeds/patterns and of the
 * program's own version, so that a document read under other rules can be told.
 */
export function rulesVersion(): string {
  return (known ??= compute());
}

function compute(): string {
  const hash = createHash('sha256');
  const root = projectRoot();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  hash.update(version);
  for (const folder of ['gazetteer', 'patterns'])
    for (const name of readdirSync(join(root, 'seeds', folder)).toSorted())
      hash.update(`\0${folder}/${name}\0`).update(readFileSync(join(root, 'seeds', folder, name)));
  return `${version}+${hash.digest('hex').slice(0, 12)}`;
}
