import type { Command } from 'commander';
import type { CorrectionRow } from '../../graph/index.ts';
import type { Change } from '../../load/index.ts';
import { addAskOptions } from '../ask.ts';
import type { Context } from '../context.ts';
import { exit } from '../exit.ts';
import { print, tell } from '../io.ts';
import type { Say } from '../messages/index.ts';
import { withFilledStore } from '../store.ts';
import { UsageError } from '../usage.ts';
import { type ActingOptions, actingNow } from './judge.ts';

interface CorrectOptions extends ActingOptions, Change {
  readonly reason: string;
}

const FIELDS = ['role', 'title', 'date', 'person', 'body'] as const;

export function addCorrect(program: Command, context: Context): void {
  const { say } = context;
  const command = reasoned(program.command('correct').description(say('command.correct')), context);
  for (const field of FIELDS) command.option(`--${field} <${field}>`, say(`option.correct-${field}`));
  addAskOptions(command, context).action(async (claim: string, options: CorrectOptions) => {
    const given = FIELDS.flatMap((field) => (options[field] === undefined ? [] : [[field, options[field]]]));
    if (given.length === 0) throw new UsageError(say('usage.correct'));
    await keep(claim, Object.fromEntries(given) as Change, options, context);
  });
}

export function addWithdraw(program: Command, context: Context): void {
  const command = program.command('withdraw').description(context.say('command.withdraw'));
  addAskOptions(reasoned(command, context), context).action((claim: string, options: CorrectOptions) =>
    keep(claim, null, options, context),
  );
}

const reasoned = (command: Command, { say }: Context): Command =>
  command
    .argument('<claim>', say('argument.claim'))
    .requiredOption('--reason <text>', say('option.reason'))
    .option('--user <name>', say('option.user'));

async function keep(
  claim: string,
  change: Change | null,
  options: CorrectOptions,
  context: Context,
): Promise<void> {
  const { correctClaim } = await import('../../load/index.ts');
  await withFilledStore(options, context, async (store) => {
    const { reason } = options;
    const correction = await correctClaim(store, { claim, reason, change }, actingNow(options));
    await show([correction], options, context);
  });
  context.done(exit.ok);
}

async function show(
  corrections: readonly CorrectionRow[],
  { json }: ActingOptions,
  { io, say }: Context,
): Promise<void> {
  if (json) await print(io, JSON.stringify(corrections, null, 2));
  else if (corrections.length === 0) await tell(io, say('corrections.none'));
  else await print(io, corrections.map((correction) => showCorrection(correction, say)).join('\n'));
}

function showCorrection(correction: CorrectionRow, say: Say): string {
  const { id, at, user, action, claim, quote, said, change, original, reason, withdrawnAt, withdrawnBy } =
    correction;
  const words = (values: object) =>
    Object.entries(values)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => `${name}=${String(value)}`)
      .join(' ');
  return [
    say('corrections.line', { at, id, action: say(`correction.${action}`), claim, user, reason }),
    say('corrections.said', { said: words(said), quote: quote.replaceAll(/\s+/gu, '') }),
    ...(action === 'correct' ? [say('corrections.change', { change: words(change) })] : []),
    ...(withdrawnAt !== null
      ? [say('judgements.withdrawn', { user: withdrawnBy ?? '', at: withdrawnAt })]
      : original === null
        ? [say('corrections.not-applying')]
        : []),
  ].join('\n');
}

export function addCorrections(program: Command, context: Context): void {
  const { say } = context;
  const command = program
    .command('corrections')
    .description(say('command.corrections'))
    .argument('[action]', say('argument.action'))
    .argument('[id]', say('argument.correction'))
    .option('--user <name>', say('option.user'));
  addAskOptions(command, context).action(
    async (action: string | undefined, id: string | undefined, options: ActingOptions) => {
      if (action !== undefined && (action !== 'withdraw' || id === undefined))
        throw new UsageError(say('usage.corrections'));
      const { withdrawCorrection } = await import('../../load/index.ts');
      await withFilledStore(options, context, async (store) => {
        if (id !== undefined) await withdrawCorrection(store, id, actingNow(options));
        const all = await store.corrections();
        const shown =
          id === undefined ? all.slice(-(options.limit ?? all.length)) : all.filter((one) => one.id === id);
        await show(shown, options, context);
      });
      context.done(exit.ok);
    },
  );
}
