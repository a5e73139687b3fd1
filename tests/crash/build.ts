import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/**
 * Builds the sources as they stand beside the built program, for processes of their own.
 *
 * @param name of whoever builds: tests that run at the same time do so in folders of their own
 * @returns the folder
 */
export function buildSources(name: string): string {
  const beside = join(root, '.cache', `crash-${name}`);
  mkdirSync(beside, { recursive: true });
  for (const statements of ['sql', 'cypher'])
    if (!existsSync(join(beside, statements))) symlinkSync(join(root, statements), join(beside, statements));
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const words = [tsc, '-p', join(root, 'tsconfig.build.json'), '--outDir', join(beside, 'dist')];
  const { status, stdout } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`expected sources that compile, got ${stdout}`);
  return join(beside, 'dist');
}
