import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { readDump } from '../dump.ts';
import { exit } from '../exit.ts';
import { addStoreOptions, type StoreOptions, withStore } from '../store.ts';
import { tellGraph } from '../summary.ts';

export function addRestore(program: Command, context: Context): void {
  const { io, say } = context;
  const command = program
    .command('restore')
    .description(say('command.restore'))
    .argument('<file>', say('argument.dump'));
  addStoreOptions(command, context).action(async (file: string, options: StoreOptions) => {
    await withStore(options, context, async (store) => {
      await store.restore(readDump(file, context));
      await tellGraph(store, io.err, context);
    });
    context.done(exit.ok);
  });
}
