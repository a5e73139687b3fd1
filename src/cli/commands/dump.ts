import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { exit } from '../exit.ts';
import { print } from '../io.ts';
import { addStoreOptions, type StoreOptions, withFilledStore } from '../store.ts';

export function addDump(program: Command, context: Context): void {
  const command = program.command('dump').description(context.say('command.dump'));
  addStoreOptions(command, context).action(async (options: StoreOptions) => {
    await withFilledStore(options, context, async (store) => {
      for await (const row of store.dump()) await print(context.io, JSON.stringify(row));
    });
    context.done(exit.ok);
  });
}
