import type { Command } from 'commander';
import { askPrecedences } from '../answers/precedence.ts';
import { addAskOptions, type AskOptions, printAnswers, tellNothing } from '../ask.ts';
import type { Context } from '../context.ts';
import { dayOf, firstDayOf } from '../days.ts';
import { withFilledStore } from '../store.ts';
import { showPrecedence } from '../tables/precedence.ts';

export function addPrecedence(program: Command, context: Context): void {
  const { io, say } = context;
  const command = program
    .command('precedence')
    .description(say('command.precedence'))
    .argument('<name>', say('argument.body'))
    .argument('[from]', say('argument.period-from'), firstDayOf(say))
    .argument('[to]', say('argument.period-to'), dayOf(say));
  addAskOptions(command, context).action(
    async (name: string, from: string | undefined, to: string | undefined, options: AskOptions) => {
      await withFilledStore(options, context, async (store) => {
        const found = await askPrecedences(store, name, { from: from ?? null, to: to ?? null });
        if (found.length === 0) await tellNothing(store, name, ['organization'], context);
        context.done(
          await printAnswers(found, (one) => showPrecedence(one, say, io.columns), options, context),
        );
      });
    },
  );
}
