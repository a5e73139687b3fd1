import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { exit } from '../exit.ts';
import { interruptionOf } from '../io.ts';
import { addStoreOptions, type StoreOptions, withFilledStore } from '../store.ts';
import { tellGraph } from '../summary.ts';

export function addReprocess(program: Command, context: Context): void {
  const { io, say } = context;
  const command = program.command('reprocess').description(say('command.reprocess'));
  addStoreOptions(command, context).action(async (options: StoreOptions) => {
    const { readAgain } = await import('../load.ts');
    const report = await withFilledStore(options, context, async (store) => {
      const done = await readAgain(store, interruptionOf(io).signal, context);
      await tellGraph(store, io.err, context);
      return done;
    });
    context.done(report.failures.length > 0 ? exit.partly : exit.ok);
  });
}
