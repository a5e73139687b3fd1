import type { Failure } from '../../model/index.ts';
import { type FailureText, fill, type Language } from './index.ts';
import { chineseFailures } from './failures.zh.ts';

/**
 * What went wrong and what to do. A failure says both in English itself; it stays so where its code has no
 * translation, or the translation needs a value that this failure does not have.
 */
export function failureText(failure: Failure, language: Language): FailureText {
  const table = language === 'zh' ? chineseFailures[failure.code] : undefined;
  const own = { what: failure.message, remedy: failure.remedy };
  if (!table) return own;
  const translated = { what: fill(table.what, failure.details), remedy: fill(table.remedy, failure.details) };
  return /\{\w+\}/u.test(translated.what + translated.remedy) ? own : translated;
}
