import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { exit } from '../exit.ts';
import { interruptionOf } from '../io.ts';
import { addMemoryOption, addStoreOptions, type StoreOptions, withStore } from '../store.ts';
import { tellGraph } from '../summary.ts';

type IngestOptions = StoreOptions & { readonly publisher?: string };

export function addIngest(program: Command, context: Context): void {
  const { io, say } = context;
  const command = program
    .command('ingest')
    .description(say('command.ingest'))
    .argument('<path...>', say('argument.paths'))
    .option('--publisher <name>', say('option.publisher'));
  addMemoryOption(addStoreOptions(command, context), context).action(
    async (paths: string[], options: IngestOptions) => {
      const { loadPaths } = await import('../load.ts');
      const report = await withStore(options, context, async (store) => {
        const { signal } = interruptionOf(io);
        const { publisher } = options;
        const loaded = await loadPaths(
          store,
          paths,
          { signal, ...(publisher === undefined ? {} : { publisher }) },
          context,
        );
        await tellGraph(store, io.err, context);
        return loaded;
      });
      context.done(report.failures.length > 0 ? exit.partly : report.files === 0 ? exit.failed : exit.ok);
    },
  );
}
