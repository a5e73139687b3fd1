import type { GraphStore, NodeKind } from '../graph/index.ts';
import type { Context } from './context.ts';
import { exit, type ExitCode } from './exit.ts';
import { suggest } from './answers/find.ts';
import { print, tell } from './io.ts';
import { limitOf } from './numbers.ts';
import type { Command } from 'commander';
import { addStoreOptions, type StoreOptions } from './store.ts';

export interface AskOptions extends StoreOptions {
  readonly json?: boolean;
  readonly limit?: number;
}

export const usualLimit = 50;

/** What all plain questions take. */
export const addAskOptions = (command: Command, context: Context): Command =>
  addStoreOptions(command, context)
    .option('--json', context.say('option.json'))
    .option('--limit <number>', context.say('option.limit'), limitOf(context.say));

/** Prints answers, as JSON or one below the other; failed when there are none. */
export async function printAnswers<T>(
  answers: readonly T[],
  show: (answer: T) => string,
  options: AskOptions,
  { io }: Context,
): Promise<ExitCode> {
  if (options.json) await print(io, JSON.stringify(answers, null, 2));
  else if (answers.length > 0) await print(io, answers.map(show).join('\n\n'));
  return answers.length > 0 ? exit.ok : exit.failed;
}

/** Says what was looked for in vain, and what may have been meant. */
export async function tellNothing(
  store: GraphStore,
  question: string,
  kinds: readonly NodeKind[],
  { io, say }: Context,
): Promise<void> {
  await tell(io, say('ask.nothing', { what: question }));
  const hits = await suggest(store, question, kinds);
  if (hits.length === 0) return;
  await tell(io, say('ask.suggestions'));
  for (const { name, matched } of hits) await tell(io, `  ${name}${matched === name ? '' : ` (${matched})`}`);
}
