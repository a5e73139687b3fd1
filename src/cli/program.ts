import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { useRules } from '../gazetteer/own-rules.ts';
import type { Context } from './context.ts';
import type { Say } from './messages/index.ts';
import { UsageError } from './usage.ts';
import { addStart } from './commands/start.ts';
import { addExtract } from './commands/extract.ts';
import { addIngest } from './commands/ingest.ts';
import { addServe } from './commands/serve.ts';
import { addQuery } from './commands/query.ts';
import { addWho } from './commands/who.ts';
import { addPerson } from './commands/person.ts';
import { addBody } from './commands/body.ts';
import { addChanges, addLineUp } from './commands/lineup.ts';
import { addContradictions } from './commands/contradictions.ts';
import { addPrecedence } from './commands/precedence.ts';
import { addSilences } from './commands/silences.ts';
import { addDocuments } from './commands/documents.ts';
import { addDump } from './commands/dump.ts';
import { addExport } from './commands/export.ts';
import { addRestore } from './commands/restore.ts';
import { addCorrect, addCorrections, addWithdraw } from './commands/correct.ts';
import { addJudge, addJudgements } from './commands/judge.ts';
import { addReview } from './commands/review.ts';
import { addToken } from './commands/token.ts';
import { addRemove } from './commands/remove.ts';
import { addReprocess } from './commands/reprocess.ts';

const commands = [
  addStart,
  addExtract,
  addIngest,
  addReprocess,
  addServe,
  addToken,
  addQuery,
  addWho,
  addPerson,
  addBody,
  addLineUp,
  addChanges,
  addPrecedence,
  addSilences,
  addContradictions,
  addDocuments,
  addReview,
  addJudge,
  addJudgements,
  addCorrect,
  addWithdraw,
  addCorrections,
  addDump,
  addExport,
  addRestore,
  addRemove,
];

/** The command line: every command with its help, in the operator's language. */
export function makeProgram(context: Context): Command {
  const { io, say } = context;
  const titles: Readonly<Record<string, string>> = {
    'Usage:': say('help.usage'),
    'Arguments:': say('help.arguments'),
    'Options:': say('help.options'),
    'Global Options:': say('help.global-options'),
    'Commands:': say('help.commands'),
  };
  const program = new Command('chuxi')
    .description(say('help.about'))
    .version(version(), '-V, --version', say('help.version'))
    .helpOption('-h, --help', say('help.help'))
    .helpCommand('help [command]', say('help.help-command'))
    .option('--lang <language>', say('option.lang'), languageOf(say))
    .option('--rules <folder>', say('option.rules'))
    .addHelpText('after', `\n${say('help.after')}`)
    .configureHelp({ showGlobalOptions: true, styleTitle: (title) => titles[title] ?? title })
    .configureOutput({
      writeOut: (text) => io.out.write(text),
      writeErr: (text) => io.err.write(text),
      getOutHelpWidth: () => io.columns ?? 100,
      // told once, by run.ts, in the operator's language
      outputError: () => undefined,
    })
    .exitOverride()
    .hook('preAction', (program) => {
      const { rules = io.env['CHUXI_RULES'] } = program.opts<{ rules?: string }>();
      if (rules) useRules(rules);
    });
  for (const add of commands) add(program, context);
  return program;
}

const languageOf =
  (say: Say) =>
  (value: string): string => {
    if (!/^(?:en|zh)(?:[-_.]|$)/iu.test(value)) throw new UsageError(say('usage.lang', { value }));
    return value;
  };

function version(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
