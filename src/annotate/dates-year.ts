import type { Article } from '../model/index.ts';
import { readPatterns } from '../gazetteer/patterns.ts';
import type { DateContext } from './dates.ts';
import { type YearHints, fromPath, issueLine, told } from './dates-issue.ts';
import { dateNumber } from './dates-numerals.ts';
import { compileTemplate, FirstUnits, type Template } from './dates-templates.ts';

type YearKind = 'states' | 'outlook' | 'review' | 'known' | 'past' | 'ahead' | 'deadline';

interface YearRule extends Template {
  readonly kind: YearKind;
  readonly reading: string;
  readonly weight: number;
  readonly not: readonly string[];
}

const columns = ['kind', 'pattern', 'reading', 'weight'] as const;
export const readYearRows = () => readPatterns('dates-years', columns);

let loaded: FirstUnits<YearRule> | undefined;

function rules(): FirstUnits<YearRule> {
  return (loaded ??= new FirstUnits(
    readYearRows().map(({ cells, counterExamples }) => ({
      ...compileTemplate(cells.pattern),
      kind: cells.kind as YearKind,
      reading: cells.reading,
      weight: Number(cells.weight),
      not: counterExamples,
    })),
  ));
}

/**
 * The year that a document is of, and the month or day of issue where it says so.
 *
 * Told from outside (issue date, masthead, file name) or by a line of the text that is a date of issue, it is not
 * inferred; otherwise it is what most of the text's own years and the public events that it speaks of agree on.
 *
 * @param norm normalized text
 */
export function documentYear(
  norm: string,
  articles: readonly Article[] = [],
  hints: YearHints = {},
): DateContext {
  return told(hints) ?? issueLine(norm, articles) ?? fromPath(hints.path ?? '') ?? inferred(norm);
}

interface Witness {
  readonly rule: YearRule;
  readonly year: number;
  readonly month: number;
}

/** The year with most weight; a text that says nothing has none. */
function inferred(norm: string): DateContext {
  const found = witnesses(norm);
  const late = isLate(norm);
  const votes = new Map<number, number>();
  const vote = (year: number, weight: number): void => void votes.set(year, (votes.get(year) ?? 0) + weight);
  for (const { rule, year, month } of distinct(found)) {
    if (rule.kind === 'states') vote(year, rule.weight);
    else if (rule.kind === 'deadline') vote(year, rule.weight);
    else if (rule.kind === 'past') vote(year, rule.weight / 2);
    else if (rule.kind === 'outlook') vote(late ? year - 1 : year, rule.weight);
    else if (rule.kind === 'review') vote(late ? year : year + 1, rule.weight);
    else if (rule.kind === 'known')
      vote(late === null || lastMonth(norm) >= month ? year : year + 1, rule.weight);
  }
  const written = found
    .filter(({ rule }) => rule.kind === 'states' && rule.weight >= 2)
    .map(({ year }) => year);
  const floor = Math.max(0, ...written);
  const best = [...votes].filter(([year]) => year >= floor).sort((a, b) => b[1] - a[1] || b[0] - a[0])[0];
  if (!best) return { year: null, inferred: false };
  return { year: best[0], inferred: true };
}

/** What is said ten times tells no more than what is said once. */
function distinct(found: readonly Witness[]): Witness[] {
  const seen = new Set<string>();
  return found.filter(({ rule, year }) => {
    const key = `${rule.pattern.source} ${year}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

function witnesses(norm: string): Witness[] {
  const table = rules();
  const out: Witness[] = [];
  for (let at = 0; at < norm.length;) {
    const found = table.at(norm, at);
    const witness = found && readAt(found, norm, at);
    if (witness?.reading) out.push(witness.reading);
    at = witness?.end ?? at + 1;
  }
  return out;
}

function readAt(
  table: readonly YearRule[],
  norm: string,
  at: number,
): { end: number; reading: Witness | null } | null {
  if (/\d/u.test(norm[at - 1] ?? '')) return null;
  for (const rule of table) {
    rule.pattern.lastIndex = at;
    const match = rule.pattern.exec(norm);
    if (!match) continue;
    const end = rule.pattern.lastIndex;
    if (rule.not.some((text) => norm.startsWith(text, at))) return { end, reading: null };
    const [year, month] = rule.reading.startsWith('{')
      ? [dateNumber(match.groups!['year']!), 1]
      : rule.reading.split('-').map(Number);
    if (!year || year < 1990) return { end, reading: null };
    return { end, reading: rule.kind === 'ahead' ? null : { rule, year, month: month ?? 1 } };
  }
  return null;
}

/** Months of the days that the text names. */
function monthsOf(norm: string): number[] {
  return Array.from(norm.matchAll(/(?<!\d)(1[0-2]|[1-9])月(?:[0-3]?\d日|[初底上中下])/gu), (match) =>
    Number(match[1]),
  );
}

const lastMonth = (norm: string): number => Math.max(0, ...monthsOf(norm));

/** Whether the text is of the last months of its year; null where it names no month. */
function isLate(norm: string): boolean | null {
  const months = monthsOf(norm);
  if (months.length === 0) return /明年|来年/u.test(norm) ? true : null;
  return months.filter((month) => month >= 9).length * 2 > months.length;
}
