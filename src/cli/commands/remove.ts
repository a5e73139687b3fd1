import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { exit } from '../exit.ts';
import { tell } from '../io.ts';
import { addStoreOptions, type StoreOptions, withFilledStore } from '../store.ts';
import { Failure } from '../../model/index.ts';

export function addRemove(program: Command, context: Context): void {
  const { io, say } = context;
  const command = program
    .command('remove')
    .description(say('command.remove'))
    .argument('<document-or-path>', say('argument.document'));
  addStoreOptions(command, context).action(async (target: string, options: StoreOptions) => {
    const { remove } = await import('../../ingest.ts');
    await withFilledStore(options, context, async (store) => {
      if (!(await remove(store, target)))
        throw new Failure(
          'cli.no-document',
          say('failure.no-document.what', { target }),
          say('failure.no-document.remedy'),
          { details: { target } },
        );
      await tell(io, say('remove.done', { target }));
    });
    context.done(exit.ok);
  });
}
