import { type Command, CommanderError } from 'commander';
import type { Context } from './context.ts';
import { exit, type ExitCode } from './exit.ts';
import { type Io, tell } from './io.ts';
import { chooseLanguage } from './language.ts';
import { speaker } from './messages/index.ts';
import { makeProgram } from './program.ts';
import { describeError } from './report.ts';
import { describeUsage } from './usage.ts';

/**
 * One run of `chuxi`.
 *
 * @param words of the command line, behind the program's name
 * @returns the exit code
 */
export async function run(words: readonly string[], io: Io): Promise<ExitCode> {
  const language = chooseLanguage(words, io.env);
  const say = speaker(language);
  let code: ExitCode = exit.ok;
  const context: Context = { io, say, language, done: (reached) => (code = reached) };
  const program = makeProgram(context);
  try {
    await program.parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      const usage = describeUsage(error, commandOf(program, words), say);
      if (usage === null) return error.exitCode === 0 ? exit.ok : exit.usage;
      await tell(io, usage);
      return exit.usage;
    }
    await tell(io, describeError(error, context));
    return exit.failed;
  }
}

/** The command as it was called, as far as it is one. */
const commandOf = (program: Command, words: readonly string[]): string => {
  const names = program.commands.map((command) => command.name());
  const name = words.find((word) => names.includes(word));
  return name === undefined ? 'chuxi' : `chuxi ${name}`;
};
