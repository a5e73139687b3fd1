import type { Command } from 'commander';
import { askContradictions } from '../answers/contradictions.ts';
import { addAskOptions, type AskOptions, tellNothing, usualLimit } from '../ask.ts';
import type { Context } from '../context.ts';
import { exit } from '../exit.ts';
import { print, tell } from '../io.ts';
import { withFilledStore } from '../store.ts';
import { showContradictions } from '../tables/contradictions.ts';

export function addContradictions(program: Command, context: Context): void {
  const { io, say } = context;
  const command = program
    .command('contradictions')
    .description(say('command.contradictions'))
    .argument('[name]', say('argument.contradictions'));
  addAskOptions(command, context).action(async (name: string | undefined, options: AskOptions) => {
    await withFilledStore(options, context, async (store) => {
      const limit = options.limit ?? usualLimit;
      const { found, known, more } = await askContradictions(store, name ?? null, limit);
      if (!known) await tellNothing(store, name!, ['organization', 'person', 'project'], context);
      else if (options.json) await print(io, JSON.stringify(found, null, 2));
      else if (found.length === 0) await tell(io, say('contradictions.none'));
      else await print(io, showContradictions(found, say, io.columns));
      if (more) await tell(io, say('ask.more', { count: limit }));
      context.done(known ? exit.ok : exit.failed);
    });
  });
}
