import type { Command } from 'commander';
import { USUAL_NAMES } from '../../questions/index.ts';
import { askAllSilences } from '../answers/silences.ts';
import { addAskOptions, type AskOptions, printAnswers, tellNothing } from '../ask.ts';
import type { Context } from '../context.ts';
import { firstDayOf, today } from '../days.ts';
import { limitOf } from '../numbers.ts';
import { withFilledStore } from '../store.ts';
import { showSilences } from '../tables/silences.ts';

interface SilencesOptions extends AskOptions {
  readonly since?: string;
  readonly names?: number;
}

export function addSilences(program: Command, context: Context): void {
  const { io, say } = context;
  const command = program
    .command('silences')
    .description(say('command.silences'))
    .argument('<name>', say('argument.body-or-person'))
    .option('--since <day>', say('option.since'), firstDayOf(say))
    .option('--names <number>', say('option.names'), limitOf(say));
  addAskOptions(command, context).action(async (name: string, options: SilencesOptions) => {
    await withFilledStore(options, context, async (store) => {
      const { since = null, names = USUAL_NAMES } = options;
      const found = await askAllSilences(store, name, { since, until: today(), names });
      if (found.length === 0) await tellNothing(store, name, ['organization', 'person'], context);
      context.done(await printAnswers(found, (one) => showSilences(one, say, io.columns), options, context));
    });
  });
}
