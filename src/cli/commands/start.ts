import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { exit, type ExitCode } from '../exit.ts';
import { interruptionOf } from '../io.ts';
import { addServingOptions, type ServingOptions, serveUntil } from '../serving.ts';
import { addMemoryOption, addStoreOptions, type StoreOptions, withStore } from '../store.ts';
import { tellGraph } from '../summary.ts';

interface StartOptions extends StoreOptions, ServingOptions {
  readonly seeds: boolean;
  readonly publisher?: string;
}

export function addStart(program: Command, context: Context): void {
  const { say } = context;
  const command = program
    .command('start')
    .description(say('command.start'))
    .argument('[path...]', say('argument.paths'))
    .option('--no-seeds', say('option.no-seeds'))
    .option('--publisher <name>', say('option.publisher'));
  addMemoryOption(addStoreOptions(addServingOptions(command, context), context), context).action(
    async (paths: string[], options: StartOptions) => context.done(await start(paths, options, context)),
  );
}

async function start(paths: readonly string[], options: StartOptions, context: Context): Promise<ExitCode> {
  const { io } = context;
  const { seedFolder } = await import('../../ingest.ts');
  const { loadPaths } = await import('../load.ts');
  const { signal, ended } = interruptionOf(io);
  return withStore(
    options,
    context,
    async (store) => {
      let failed = 0;
      const load = async (group: readonly string[], publisher?: string) => {
        if (group.length === 0) return;
        const given = publisher === undefined ? {} : { publisher };
        const report = await loadPaths(store, group, { signal, ...given }, context);
        failed += report.failures.length;
      };
      if (options.seeds) await load([seedFolder()]);
      await load(paths, options.publisher);
      await tellGraph(store, io.out, context);
      await serveUntil(store, { ...options, examples: options.seeds }, ended, context);
      return failed === 0 ? exit.ok : exit.partly;
    },
    'at once',
  );
}
