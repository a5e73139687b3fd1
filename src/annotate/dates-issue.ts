import type { Article } from '../model/index.ts';
import type { DateContext } from './dates.ts';
import { dateNumber } from './dates-numerals.ts';

/** What is known of a document besides its text. */
export interface YearHints {
  readonly path?: string;
  /** EDTF. */
  readonly issued?: string;
  /** The line above the text: 第12期 2023年3月31日. */
  readonly masthead?: string;
}

/** The date of issue that is told from outside: by itself or in the masthead. */
export function told(hints: YearHints): DateContext | null {
  return (hints.issued && fromEdtf(hints.issued)) || (hints.masthead && fromWritten(hints.masthead)) || null;
}

function fromEdtf(edtf: string): DateContext | null {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/u.exec(edtf);
  if (!match) return null;
  return context(Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0));
}

const written =
  /((?:19|20)\d{2}|二[〇零○O][〇零○O一二三四五六七八九]{2}) ?[年\-/.] ?(\d{1,2}|[一二三四五六七八九十]{1,2})(?:月| ?[-/.] ?)?(?:(\d{1,2}|[一二三四五六七八九十廿]{1,3})日?)?/u;

function fromWritten(line: string): DateContext | null {
  const match = written.exec(line);
  if (match)
    return context(dateNumber(match[1]!), dateNumber(match[2]!), match[3] ? dateNumber(match[3]) : 0);
  const year = /(?<!\d)((?:19|20)\d{2})(?:年|(?!\d))/u.exec(line);
  return year ? context(Number(year[1]), 0, 0) : null;
}

/** gaoyou-2023-03, 20230318期, 2021年12月: the nearest part of the path that has a year. */
export function fromPath(path: string): DateContext | null {
  for (const part of path.split(/[\\/]/u).reverse()) {
    const match =
      /(?<!\d)((?:19|20)\d{2})(?:年|[-_.])?(0[1-9]|1[0-2]|[1-9](?!\d))?(?:月|[-_.])?(0[1-9]|[12]\d|3[01])?(?!\d)/u.exec(
        part,
      );
    if (match) return context(Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0));
  }
  return null;
}

function context(year: number, month: number, day: number): DateContext | null {
  if (!(year >= 1949 && year <= 2099)) return null;
  const fits = month >= 1 && month <= 12;
  const pad = (value: number): string => String(value).padStart(2, '0');
  return {
    year,
    inferred: false,
    ...(fits ? { month } : {}),
    ...(fits && day >= 1 && day <= 31 ? { issued: `${year}-${pad(month)}-${pad(day)}` } : {}),
  };
}

/** A line of an issue's date (发布时间:2021/6/9) or one that is nothing but a date. */
const issue =
  /^[\s(]{0,3}(?:(?:发稿|发布|发表|更新|刊登|印发|出版|编印|来源)?(?:时间|日期)? ?:? ?|[\p{Script=Han}]{2,16} ?)?(?:19|20)\d{2} ?[年\-/.] ?\d{1,2} ?[月\-/.] ?\d{1,2}(?:日|号)?[\s)]{0,3}(?:\d{1,2}:\d{2}(?::\d{2})?|第?\d{1,4}期|印发)?[\s)]{0,3}$/u;

export function issueLine(norm: string, articles: readonly Article[]): DateContext | null {
  const lines =
    articles.length > 0
      ? articles.flatMap((a) => [...a.kickers, ...(a.title ? [a.title] : []), ...a.paragraphs])
      : [{ start: 0, end: norm.length }];
  for (const { start, end } of lines) {
    const line = norm.slice(start, Math.min(end, start + 60));
    if (end - start <= 48 && issue.test(line)) return fromWritten(line);
  }
  return null;
}
