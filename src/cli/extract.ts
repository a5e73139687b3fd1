import type { SourceMetadata } from '../model/index.ts';
import { findFiles } from '../read/files.ts';
import type { Context } from './context.ts';
import { readBytes } from './input.ts';
import { print, tell } from './io.ts';
import { describeError, describeFileError, describeProblem } from './report.ts';

export interface ExtractOptions {
  readonly publisher?: string;
}

/**
 * Prints the facts of each file as it is read: indented for a single one, else one object a line.
 *
 * @returns whether all could be read
 */
export async function extract(
  paths: readonly string[],
  options: ExtractOptions,
  context: Context,
): Promise<boolean> {
  const { io } = context;
  const { files, failures } = await findFiles(paths.filter((path) => path !== '-'));
  for (const failure of failures) await tell(io, describeError(failure, context));
  const all = paths.includes('-') ? [...files, '-'] : files;
  const { readFacts } = await import('../pipeline.ts');
  const metadata: SourceMetadata = options.publisher ? { publisher: options.publisher } : {};
  const single = paths.length === 1 && all.length === 1;
  let failed = failures.length;
  for (const file of all) {
    try {
      const facts = readFacts(await readBytes(file, io), file, metadata);
      for (const problem of facts.problems) await tell(io, describeProblem(file, problem, context));
      await print(io, JSON.stringify(facts, null, single ? 2 : undefined));
    } catch (error) {
      failed++;
      await tell(io, describeFileError(file, error, context));
    }
  }
  return failed === 0;
}
