import { type DateMention, type Problem, type Sentence, unitsLike } from '../model/index.ts';
import { type DateRule, dateRules } from './dates-rules.ts';
import { type Anchors, type PartialDate, resolveReading } from './dates-resolve.ts';
import { isDateline, isLeading } from './dates-leading.ts';

/** What a document says of its own time; see `documentYear`. */
export interface DateContext {
  readonly year: number | null;
  /** Of issue, 1 to 12. */
  readonly month?: number | null;
  /** Day of issue, EDTF, where known: what 今天 and 昨日 count from. */
  readonly issued?: string | null;
  /** Whether the year was inferred from what the text implies; such dates are marked with ~. */
  readonly inferred: boolean;
}

export interface Dates {
  readonly dates: DateMention[];
  readonly problems: Problem[];
}

/**
 * The dates and periods of a normalized text in ascending order, resolved as far as text and context say.
 *
 * A month and day without a year take the sentence's year, then the document's, and stay XXXX-03-22 where there is none;
 * a day alone takes the month named last in its article, else that of issue or, where the day was not yet, the one before;
 * where no issue is known, the month named last in the document. Reading costs time in proportion to the text.
 */
export function annotateDates(norm: string, sentences: readonly Sentence[], context: DateContext): Dates {
  const reader = new DateReader(norm, context);
  for (const sentence of sentences) reader.read(sentence);
  return { dates: reader.dates, problems: reader.problems };
}

interface Found {
  readonly rule: DateRule;
  readonly end: number;
  readonly slots: Readonly<Record<string, string | undefined>>;
}

const numerals = unitsLike(/[\d一二三四五六七八九十]/u);

class DateReader {
  readonly dates: DateMention[] = [];
  readonly problems: Problem[] = [];
  readonly #norm: string;
  readonly #rules = dateRules();
  #anchors: Anchors;
  #yearMissed = false;
  #article = -1;

  constructor(norm: string, context: DateContext) {
    this.#norm = norm;
    const [year, month, day] = (context.issued ?? '').split('-').map(Number);
    this.#anchors = {
      year: context.year,
      inferred: context.inferred,
      month: context.month ?? (context.issued ? (month ?? null) : null),
      issued: year && month && day ? { year, month, day } : null,
      articleDay: null,
      lastDay: null,
      lastMonth: null,
      sentenceYear: null,
    };
  }

  read(sentence: Sentence): void {
    this.#anchors = { ...this.#anchors, sentenceYear: null };
    if (sentence.article !== this.#article) {
      this.#article = sentence.article;
      const { month, lastMonth } = this.#anchors;
      this.#anchors = {
        ...this.#anchors,
        lastDay: null,
        articleDay: null,
        lastMonth: month === null ? lastMonth : null,
      };
    }
    for (let at = sentence.start; at < sentence.end;) {
      const rules = this.#rules.byFirst.at(this.#norm, at);
      const found = rules && this.#match(rules, at, sentence);
      if (!found) {
        at++;
        continue;
      }
      at = this.#take(found, at, sentence);
    }
  }

  /** The longest reading at a place; of equals, the first of the table. */
  #match(rules: readonly DateRule[], at: number, sentence: Sentence): Found | null {
    const before = this.#norm.slice(Math.max(sentence.start, at - 4), at);
    const numbered = at - sentence.start <= 3 && /^\d{1,2}\.$/u.test(before);
    if (!numbered && numerals.at(this.#norm, at) && /[\d.]$|第$|[A-Za-z]-?$/u.test(before)) return null;
    let best: Found | null = null;
    for (const rule of rules) {
      rule.pattern.lastIndex = at;
      const match = rule.pattern.exec(this.#norm);
      if (!match) continue;
      const end = at + match[0].trimEnd().length;
      if (end > sentence.end || (best && end <= best.end) || end === at) continue;
      if (rule.notAfter.some((word) => before.endsWith(word))) continue;
      if (rule.notBefore.some((word) => this.#norm.startsWith(word, end))) continue;
      best = { rule, end, slots: match.groups ?? {} };
    }
    return best;
  }

  /** Notes what was found, and returns where reading goes on. */
  #take(found: Found, start: number, sentence: Sentence): number {
    const { rule, slots } = found;
    if (rule.reading === 'null') {
      this.dates.push({
        start,
        end: found.end,
        edtf: null,
        leading: isLeading(this.#norm, sentence, start),
        ...(rule.kind === 'vague-period' ? { period: true } : {}),
      });
      return found.end;
    }
    const resolved = resolveReading(rule.reading, slots, {
      ...this.#anchors,
      ahead: /[将拟]|预计|计划|力争/u.test(this.#norm.slice(Math.max(sentence.start, start - 8), start)),
    });
    if (!resolved) {
      this.problems.push({
        code: 'date.invalid',
        span: { start, end: found.end },
        detail: this.#norm.slice(start, found.end),
      });
      return found.end;
    }
    const tail = this.#tail(found, resolved.first);
    const leading = isLeading(this.#norm, sentence, start);
    const unknown = /^[X\d]{4}-XX$|^XXXX$/u.test(resolved.edtf);
    this.dates.push({
      start,
      end: tail.end,
      edtf: unknown ? null : resolved.edtf,
      leading,
      ...(isDateline(this.#norm, tail.end) ? { dateline: true } : {}),
      ...(tail.part ? { partOfDay: tail.part } : {}),
      ...(resolved.relative ? { relative: true } : {}),
      ...(rule.kind === 'period' || this.#isOfLife(rule, tail.end) ? { period: true } : {}),
    });
    this.#remember(rule, resolved.first, leading, /\d{4}|[〇零○]/u.test(slots['year'] ?? slots['yr'] ?? ''));
    if (!this.#yearMissed && resolved.first.year === null && rule.kind !== 'period') {
      this.#yearMissed = true;
      this.problems.push({
        code: 'date.year-unknown',
        span: { start, end: tail.end },
        detail: this.#norm.slice(start, tail.end),
      });
    }
    return tail.end;
  }

  /** 1981年7月出生, 2003年8月参加工作: a month of someone's life, no day of an event. */
  #isOfLife(rule: DateRule, end: number): boolean {
    const behind = this.#norm.slice(end, end + 5);
    return rule.kind === 'month' && /^(?:出生|生[,。;、)]|参加工作|入党|毕业|入伍)/u.test(behind);
  }

  /** A weekday in brackets, the part of the day and the hour belong to the day. */
  #tail(found: Found, date: PartialDate): { end: number; part?: NonNullable<DateMention['partOfDay']> } {
    if (date.day === undefined) return { end: found.end };
    let end = found.end;
    const skip = (pattern: RegExp): void => {
      pattern.lastIndex = end;
      const match = pattern.exec(this.#norm);
      if (match) end += match[0].length;
    };
    skip(/ ?\(?(?:星期|周|礼拜)[一二三四五六日天]\)?/uy);
    let part: DateMention['partOfDay'] = spokenPart(this.#norm.slice(found.end - 2, found.end));
    for (const rule of this.#rules.parts) {
      rule.pattern.lastIndex = this.#norm[end] === ' ' ? end + 1 : end;
      const match = rule.pattern.exec(this.#norm);
      if (!match || rule.notBefore.some((word) => this.#norm.startsWith(word, rule.pattern.lastIndex)))
        continue;
      part = rule.reading as NonNullable<DateMention['partOfDay']>;
      end = rule.pattern.lastIndex;
      break;
    }
    skip(
      / ?[\d一二两三四五六七八九十]{1,2}(?:时|点|:)(?:\d{1,2}|[一二三四五六七八九十]{1,3})?(?:分|半|许|整)?/uy,
    );
    return part ? { end, part } : { end };
  }

  #remember(rule: DateRule, date: PartialDate, leading: boolean, written: boolean): void {
    const { year, month, day } = date;
    const dated = rule.kind !== 'period' && month != null && month <= 12;
    const isDay = dated && (day !== undefined || this.#anchors.lastMonth === null);
    this.#anchors = {
      ...this.#anchors,
      ...(written && year !== null ? { sentenceYear: year } : {}),
      ...(isDay ? { lastMonth: { year, month } } : {}),
      ...(dated && day !== undefined ? { lastDay: date } : {}),
      ...(dated && day !== undefined && leading && !this.#anchors.articleDay ? { articleDay: date } : {}),
    };
  }
}

const spokenPart = (word: string): DateMention['partOfDay'] =>
  word.endsWith('晚') ? 'evening' : /[晨早]$/u.test(word) ? 'morning' : undefined;
