import type { Failure } from '../../model/index.ts';
import { fill, type Language } from './index.ts';
import { chineseFailures } from './failures.zh.ts';

export interface FailureText {
  readonly what: string;
  readonly remedy: string;
}

/** What went wrong and what to do. A failure says both in English itself; a code without translation stays so. */
export function failureText(failure: Failure, language: Language): FailureText {
  const translated = language === 'zh' ? chineseFailures[failure.code] : undefined;
  if (!translated) return { what: failure.message, remedy: failure.remedy };
  return { what: fill(translated.what, failure.details), remedy: fill(translated.remedy, failure.details) };
}
