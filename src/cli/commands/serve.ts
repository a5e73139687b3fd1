import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { exit } from '../exit.ts';
import { tell } from '../io.ts';
import { addServingOptions, type ServingOptions, serveUntil } from '../serving.ts';
import { addStoreOptions, type StoreOptions, withFilledStore } from '../store.ts';

type ServeOptions = StoreOptions & ServingOptions;

export function addServe(program: Command, context: Context): void {
  const { io, say } = context;
  const command = program.command('serve').description(say('command.serve'));
  addStoreOptions(addServingOptions(command, context), context).action(async (options: ServeOptions) => {
    const ended = io.interrupted();
    await withFilledStore(
      options,
      context,
      async (store) => {
        if ((await store.counts()).documents === 0) await tell(io, say('serve.empty'));
        await serveUntil(store, { ...options, examples: false }, ended, context);
      },
      'at once',
    );
    context.done(exit.ok);
  });
}
