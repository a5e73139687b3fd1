import type { ExitCode } from './exit.ts';
import type { Io } from './io.ts';
import type { Language, Say } from './messages/index.ts';

/** What every command is given. */
export interface Context {
  readonly io: Io;
  readonly say: Say;
  readonly language: Language;
  /** Takes the exit code that a command came to. */
  readonly done: (code: ExitCode) => void;
}
