import { Failure, type ProblemFact } from '../model/index.ts';
import type { FileCorrection } from '../ingest.ts';
import type { Context } from './context.ts';
import { failureText } from './messages/failures.ts';
import { type MessageKey, tables } from './messages/index.ts';

/** Why a command failed, in one line. */
export function describeError(error: unknown, { say, language }: Context): string {
  if (error instanceof Failure) return `chuxi: ${say('failure.line', { ...failureText(error, language) })}`;
  return `chuxi: ${say('failure.unexpected', { message: messageOf(error) })}`;
}

/** Why one file of several was left out, in one line that names it. */
export function describeFileError(file: string, error: unknown, { say, language }: Context): string {
  if (error instanceof Failure) {
    const text = failureText(error, language);
    return say(text.what.includes(file) ? 'failure.line' : 'failure.of-file', { file, ...text });
  }
  return say('failure.unexpected-of-file', { file, message: messageOf(error) });
}

/** That something given for a file took the place of what held before, in one line. */
export const describeCorrection = ({ path, field, before, now }: FileCorrection, { say }: Context): string =>
  say('ingest.given', { path, field: say(`ingest.field.${field}`), before, now });

/** What is wrong with a text, in words; its code where there are none. */
export function problemInWords(code: string, language: Context['language']): string {
  const key = `problem.${code}`;
  return isMessage(key) && key !== 'problem.of-file' ? tables[language][key] : code;
}

/** A problem of a file's text, in one line that names the file. Details of files are English: only English has them. */
export function describeProblem(file: string, problem: ProblemFact, { say, language }: Context): string {
  const isLeftOut = language !== 'en' && problem.code.startsWith('source.');
  const detail = problem.detail === undefined || isLeftOut ? '' : ` (${problem.detail})`;
  return say('problem.of-file', {
    file,
    problem: problemInWords(problem.code, language),
    detail: detail.replace(`${file}: `, ''),
  });
}

const isMessage = (key: string): key is MessageKey => Object.hasOwn(tables.en, key);
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
