import type { Command } from 'commander';
import { askChanges, askLineUps } from '../answers/line-up.ts';
import { addAskOptions, type AskOptions, printAnswers, tellNothing } from '../ask.ts';
import type { Context } from '../context.ts';
import { dayOf, today } from '../days.ts';
import { withFilledStore } from '../store.ts';
import { showChanges, showLineUp } from '../tables/line-up.ts';

export function addLineUp(program: Command, context: Context): void {
  const { io, say } = context;
  const command = program
    .command('lineup')
    .description(say('command.lineup'))
    .argument('<name>', say('argument.body'))
    .argument('[day]', say('argument.day'), dayOf(say));
  addAskOptions(command, context).action(
    async (name: string, day: string | undefined, options: AskOptions) => {
      await withFilledStore(options, context, async (store) => {
        const found = await askLineUps(store, name, day ?? today());
        if (found.length === 0) await tellNothing(store, name, ['organization'], context);
        context.done(await printAnswers(found, (one) => showLineUp(one, say, io.columns), options, context));
      });
    },
  );
}

export function addChanges(program: Command, context: Context): void {
  const { io, say } = context;
  const command = program
    .command('changes')
    .description(say('command.changes'))
    .argument('<name>', say('argument.body'))
    .argument('<from>', say('argument.from'), dayOf(say))
    .argument('[to]', say('argument.to'), dayOf(say));
  addAskOptions(command, context).action(
    async (name: string, from: string, to: string | undefined, options: AskOptions) => {
      await withFilledStore(options, context, async (store) => {
        const found = await askChanges(store, name, [from, to ?? today()]);
        if (found.length === 0) await tellNothing(store, name, ['organization'], context);
        context.done(await printAnswers(found, (one) => showChanges(one, say, io.columns), options, context));
      });
    },
  );
}
