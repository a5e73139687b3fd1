import { type CommanderError, InvalidArgumentError } from 'commander';
import type { Say } from './messages/index.ts';

/** Raised by a command for what commander itself can't see, such as options that exclude each other. */
export class UsageError extends InvalidArgumentError {}

/** What is wrong with the command line, in the operator's language; null where nothing is (help, version). */
export function describeUsage(error: CommanderError, command: string, say: Say): string | null {
  const what = whatOf(error, say);
  return what === null ? null : `chuxi: ${what}\n${say('usage.more', { command })}`;
}

function whatOf(error: CommanderError, say: Say): string | null {
  const name = /'([^']*)'/u.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.help':
    case 'commander.helpDisplayed':
    case 'commander.version':
      return null;
    case 'commander.missingArgument':
      return say('usage.missing-argument', { name: name.toUpperCase() });
    case 'commander.optionMissingArgument':
      return say('usage.missing-value', { name: name.split(' ')[0]! });
    case 'commander.unknownOption':
      return say('usage.unknown-option', { name });
    case 'commander.unknownCommand':
      return say('usage.unknown-command', { name });
    case 'commander.excessArguments':
      return say('usage.too-many-arguments');
    case 'commander.invalidArgument':
      // commander puts its own English before the reason, in one line
      return error.message.replace(/^error: .* is invalid\. /u, '');
    default:
      return error.message.replace(/^error: /u, '');
  }
}
