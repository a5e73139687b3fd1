import type { Command } from 'commander';
import { askEvents, daysAsked } from '../answers/events.ts';
import { addAskOptions, type AskOptions, printAnswers, tellNothing, usualLimit } from '../ask.ts';
import type { Context } from '../context.ts';
import { tell } from '../io.ts';
import { withFilledStore } from '../store.ts';
import { showEvent } from '../tables/events.ts';

export function addWho(program: Command, context: Context): void {
  const { io, say } = context;
  const command = program
    .command('who')
    .description(say('command.who'))
    .argument('<event-or-date>', say('argument.who'));
  addAskOptions(command, context).action(async (question: string, options: AskOptions) => {
    const limit = options.limit ?? usualLimit;
    await withFilledStore(options, context, async (store) => {
      const { events, more } = await askEvents(store, question, limit);
      const days = daysAsked(question);
      if (events.length === 0 && days) await tell(io, say('ask.nothing-in', days));
      else if (events.length === 0) await tellNothing(store, question, ['event'], context);
      context.done(
        await printAnswers(events, (event) => showEvent(event, say, io.columns), options, context),
      );
      if (more) await tell(io, say('ask.more', { count: limit }));
    });
  });
}
