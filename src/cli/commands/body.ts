import type { Command } from 'commander';
import { askBodies } from '../answers/body.ts';
import { addAskOptions, type AskOptions, printAnswers, tellNothing, usualLimit } from '../ask.ts';
import type { Context } from '../context.ts';
import { withFilledStore } from '../store.ts';
import { showBody } from '../tables/body.ts';

export function addBody(program: Command, context: Context): void {
  const { io, say } = context;
  const command = program
    .command('body')
    .description(say('command.body'))
    .argument('<name>', say('argument.body'));
  addAskOptions(command, context).action(async (name: string, options: AskOptions) => {
    await withFilledStore(options, context, async (store) => {
      const found = await askBodies(store, name, options.limit ?? usualLimit);
      if (found.length === 0) await tellNothing(store, name, ['organization'], context);
      context.done(await printAnswers(found, (one) => showBody(one, say, io.columns), options, context));
    });
  });
}
