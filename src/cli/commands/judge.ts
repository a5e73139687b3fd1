import { userInfo } from 'node:os';
import type { Command } from 'commander';
import type { Verdict } from '../../graph/index.ts';
import type { JudgementReport } from '../../load/index.ts';
import { addAskOptions, type AskOptions } from '../ask.ts';
import type { Context } from '../context.ts';
import { exit } from '../exit.ts';
import { print, tell } from '../io.ts';
import { withFilledStore } from '../store.ts';
import { listLabel } from '../tables/labels.ts';
import { showJudgement } from '../tables/review.ts';
import { UsageError } from '../usage.ts';

export interface ActingOptions extends AskOptions {
  readonly user?: string;
}

interface JudgeOptions extends ActingOptions {
  readonly same?: boolean;
  readonly different?: boolean;
  readonly unsure?: boolean;
  readonly note?: string;
}

/** Whoever sits at this machine, now. */
export const actingNow = ({ user }: ActingOptions) => ({
  user: user ?? userInfo().username,
  at: new Date().toISOString(),
});

export function addJudge(program: Command, context: Context): void {
  const { io, say } = context;
  const command = program
    .command('judge')
    .description(say('command.judge'))
    .argument('<one>', say('argument.judged'))
    .argument('<other>', say('argument.judged'))
    .option('--same', say('option.same'))
    .option('--different', say('option.different'))
    .option('--unsure', say('option.unsure'))
    .option('--note <text>', say('option.note'))
    .option('--user <name>', say('option.user'));
  addAskOptions(command, context).action(async (one: string, other: string, options: JudgeOptions) => {
    const [verdict, ...others] = (['same', 'different', 'unsure'] as const).filter((word) => options[word]);
    if (verdict === undefined || others.length > 0) throw new UsageError(say('usage.verdict'));
    const { judge } = await import('../../load/index.ts');
    await withFilledStore(options, context, async (store) => {
      const judging = { one, other, verdict: verdict satisfies Verdict, note: options.note ?? null };
      const report = await judge(store, judging, actingNow(options));
      if (options.json) await print(io, JSON.stringify(report, null, 2));
      else
        await print(io, say('judge.done', { id: report.judgement.id, verdict: say(`verdict.${verdict}`) }));
      await tellConflict(report, context);
    });
    context.done(exit.ok);
  });
}

/** Says of a judgement that is not followed what it contradicts. */
export async function tellConflict({ conflict }: JudgementReport, { io, say }: Context): Promise<void> {
  if (conflict) await tell(io, say('judge.conflict', { against: listLabel(conflict.against, say) }));
}

export function addJudgements(program: Command, context: Context): void {
  const { io, say } = context;
  const command = program
    .command('judgements')
    .description(say('command.judgements'))
    .argument('[action]', say('argument.action'))
    .argument('[id]', say('argument.judgement'))
    .option('--user <name>', say('option.user'));
  addAskOptions(command, context).action(
    async (action: string | undefined, id: string | undefined, options: ActingOptions) => {
      if (action !== undefined && (action !== 'withdraw' || id === undefined))
        throw new UsageError(say('usage.judgements'));
      const { judgementsIn, withdrawJudgement } = await import('../../load/index.ts');
      await withFilledStore(options, context, async (store) => {
        if (id !== undefined) await withdrawJudgement(store, id, actingNow(options));
        const all = await judgementsIn(store);
        const shown =
          id === undefined
            ? all.slice(-(options.limit ?? all.length))
            : all.filter((one) => one.judgement.id === id);
        if (options.json) await print(io, JSON.stringify(shown, null, 2));
        else if (shown.length === 0) await tell(io, say('judgements.none'));
        else await print(io, shown.map((one) => showJudgement(one, say)).join('\n'));
      });
      context.done(exit.ok);
    },
  );
}
