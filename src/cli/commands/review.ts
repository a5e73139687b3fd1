import type { Command } from 'commander';
import type { GraphStore, Verdict } from '../../graph/index.ts';
import { type Suggestion, suggestionsIn } from '../../questions/index.ts';
import { describeSuggestions } from '../answers/review.ts';
import { addAskOptions, usualLimit } from '../ask.ts';
import type { Context } from '../context.ts';
import { exit } from '../exit.ts';
import { keysOf } from '../keys.ts';
import { print, tell } from '../io.ts';
import { withFilledStore } from '../store.ts';
import { showSuggestion } from '../tables/review.ts';
import { UsageError } from '../usage.ts';
import { type ActingOptions, actingNow, tellConflict } from './judge.ts';

interface ReviewOptions extends ActingOptions {
  readonly kind?: Suggestion['kind'];
  readonly of?: string;
}

export function addReview(program: Command, context: Context): void {
  const { io, say } = context;
  const command = program
    .command('review')
    .description(say('command.review'))
    .option('--kind <kind>', say('option.kind'), (value: string): string => {
      if (value !== 'person' && value !== 'organization') throw new UsageError(say('usage.kind', { value }));
      return value;
    })
    .option('--of <id>', say('option.of'))
    .option('--user <name>', say('option.user'));
  addAskOptions(command, context).action(async (options: ReviewOptions) => {
    await withFilledStore(options, context, async (store) => {
      const { kind = null, of = null, limit = usualLimit } = options;
      const suggestions = (await suggestionsIn(store, { kind, of })).slice(0, limit);
      const keys = options.json ? null : keysOf(io);
      if (keys !== null && suggestions.length > 0) await review(store, suggestions, keys, options, context);
      else await list(store, suggestions, options, context);
    });
    context.done(exit.ok);
  });
}

async function list(
  store: GraphStore,
  suggestions: readonly Suggestion[],
  { json }: ReviewOptions,
  { io, say }: Context,
): Promise<void> {
  const answers = await describeSuggestions(store, suggestions);
  if (json) await print(io, JSON.stringify(answers, null, 2));
  else if (answers.length === 0) await tell(io, say('review.none'));
  else
    await print(
      io,
      answers.map((answer, i) => showSuggestion(answer, say, i + 1, answers.length)).join('\n\n'),
    );
}

const VERDICTS: Readonly<Record<string, Verdict>> = { s: 'same', d: 'different', u: 'unsure' };

/** One key each, as long as there are any. */
async function review(
  store: GraphStore,
  suggestions: readonly Suggestion[],
  keys: AsyncIterableIterator<string>,
  options: ReviewOptions,
  context: Context,
): Promise<void> {
  const { io, say } = context;
  const { judge, withdrawJudgement } = await import('../../load/index.ts');
  const made: { readonly id: string; readonly at: number }[] = [];
  const ask = async (at: number): Promise<void> => {
    const [answer] = await describeSuggestions(store, suggestions.slice(at, at + 1));
    await print(io, showSuggestion(answer!, say, at + 1, suggestions.length));
    await tell(io, say('review.keys'));
  };
  let at = await nextOpen(store, suggestions, 0);
  if (at < suggestions.length) await ask(at);
  while (at < suggestions.length) {
    const pressed: IteratorResult<string, unknown> = await keys.next();
    const key = pressed.done ? 'q' : pressed.value;
    const verdict = VERDICTS[key];
    if (key === 'q' || key === '\u0003' || key === '\u0004') break;
    if (verdict !== undefined) {
      const { one, other } = suggestions[at]!;
      const report = await judge(store, { one, other, verdict }, actingNow(options));
      await tellConflict(report, context);
      made.push({ id: report.judgement.id, at });
      at = await nextOpen(store, suggestions, at + 1);
    } else if (key === 'z' && made.length > 0) {
      const last = made.pop()!;
      await withdrawJudgement(store, last.id, actingNow(options));
      await tell(io, say('review.undone'));
      at = last.at;
    }
    if (at < suggestions.length) await ask(at);
  }
  await keys.return?.();
  await tell(io, say('review.done', { count: made.length }));
}

/** The first from there on whose two have not become one meanwhile. */
async function nextOpen(
  store: GraphStore,
  suggestions: readonly Suggestion[],
  from: number,
): Promise<number> {
  for (let at = from; at < suggestions.length; at++) {
    const { kind, one, other } = suggestions[at]!;
    const [a, b] = await (kind === 'person'
      ? store.peopleByIds([one, other])
      : store.organizationsByIds([one, other]));
    if (a && b && a.id !== b.id) return at;
  }
  return suggestions.length;
}
