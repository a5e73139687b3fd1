import type { Command } from 'commander';
import { askPeople } from '../answers/person.ts';
import { addAskOptions, type AskOptions, printAnswers, tellNothing, usualLimit } from '../ask.ts';
import type { Context } from '../context.ts';
import { withFilledStore } from '../store.ts';
import { showPerson } from '../tables/person.ts';

export function addPerson(program: Command, context: Context): void {
  const { io, say } = context;
  const command = program
    .command('person')
    .description(say('command.person'))
    .argument('<name>', say('argument.person'));
  addAskOptions(command, context).action(async (name: string, options: AskOptions) => {
    await withFilledStore(options, context, async (store) => {
      const found = await askPeople(store, name, options.limit ?? usualLimit);
      if (found.length === 0) await tellNothing(store, name, ['person'], context);
      context.done(await printAnswers(found, (one) => showPerson(one, say, io.columns), options, context));
    });
  });
}
