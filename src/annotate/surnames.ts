import {
  firstAfter,
  type Person,
  type PersonMention,
  type Problem,
  type TitleMention,
} from '../model/index.ts';
import type { Rank } from './ranks.ts';
import { hanAt, type Scan, wordStart } from './scan.ts';

export interface SurnameMentions {
  /** All mentions of people, those by surname among them, in the order of the text. */
  readonly mentions: PersonMention[];
  readonly problems: Problem[];
}

/**
 * Who is meant by a surname with a title (陆副市长): the one of that surname whom the document gives such a title, else
 * the only one of that surname. Where it may be several or is none, that is a problem of the text.
 */
export function resolveSurnames(
  scan: Scan,
  ranks: readonly Rank[],
  persons: readonly Person[],
  named: readonly PersonMention[],
  titles: readonly TitleMention[],
): SurnameMentions {
  const found: PersonMention[] = [];
  const problems: Problem[] = [];
  const bySurname = new Map<string, number[]>();
  persons.forEach(({ name }, i) => {
    const surname = name.slice(0, scan.lexicon.surnameAt(name, 0) || 1);
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), i]);
  });
  for (const rank of ranks) {
    if (rank.value.collective) continue;
    const start = surnameBefore(scan, rank.start);
    if (start === null || overlapsAny(named, start, rank.start)) continue;
    const namesakes = bySurname.get(scan.norm.slice(start, rank.start)) ?? [];
    if (namesakes.length === 0) continue;
    const titled = namesakes.filter((person) => hasTitle(titles, person, rank));
    const [person, other] = titled.length > 0 ? titled : namesakes;
    const span = { start, end: rank.end };
    if (other === undefined) found.push({ ...span, person: person!, form: 'surname' });
    else
      problems.push({
        code: 'person.surname-unresolved',
        span,
        detail: `${scan.norm.slice(start, rank.end)}: ${namesakes.map((i) => persons[i]!.name).join('、')}`,
      });
  }
  return { mentions: [...named, ...found].sort((a, b) => a.start - b.start), problems };
}

/** Start of a surname that stands by itself right before an offset, or null. */
function surnameBefore(scan: Scan, end: number): number | null {
  for (const length of [2, 1]) {
    const start = end - length;
    if (start < 0 || scan.lexicon.surnameAt(scan.norm, start) !== length) continue;
    if (!scan.cut[start] || (length === 1 && wordBefore(scan, end) !== scan.norm[start])) continue;
    if (!hanAt(scan.norm, start - 1)) return start;
    const before = scan.norm.slice(wordStart(scan, start), start);
    if (scan.lexicon.functionWords.has(before) || scan.lexicon.preceders.has(before)) return start;
  }
  return null;
}

const wordBefore = (scan: Scan, end: number): string => scan.norm.slice(wordStart(scan, end), end);

function overlapsAny(mentions: readonly PersonMention[], start: number, end: number): boolean {
  const next = mentions[firstAfter(mentions, start)];
  return next !== undefined && next.start < end;
}

/** 陆副市长 of one whom the text calls 常务副市长, too. */
const hasTitle = (titles: readonly TitleMention[], person: number, rank: Rank): boolean =>
  titles.some(
    (title) => title.person === person && title.parts.some((part) => part.title.endsWith(rank.text)),
  );
