import { dateNumber } from './dates-numerals.ts';

/** Year, month and day as far as known; a missing month before a day is unknown. */
export interface PartialDate {
  readonly year: number | null;
  readonly month?: number | null;
  readonly day?: number;
}

/** What the dates of a text are counted from. */
export interface Anchors {
  readonly year: number | null;
  readonly inferred: boolean;
  /** Month of issue. */
  readonly month: number | null;
  /** Day of issue, or of the dateline that a bulletin's report begins with. */
  readonly issued: PartialDate | null;
  /** The day that the article begins with, what 今天 counts from where no day of issue is known. */
  readonly articleDay: PartialDate | null;
  /** The day named last, and its month and year. */
  readonly lastDay: PartialDate | null;
  readonly lastMonth: PartialDate | null;
  /** A year written out before in the same sentence. */
  readonly sentenceYear: number | null;
  /** The words before speak of what is to come: 将于, 预计. */
  readonly ahead?: boolean;
}

export interface Resolved {
  readonly edtf: string;
  readonly first: PartialDate;
  /** Counted from another date. */
  readonly relative: boolean;
}

/** The date of a rule's reading with its slots' values; null where it is none (30 February). */
export function resolveReading(
  reading: string,
  slots: Readonly<Record<string, string | undefined>>,
  anchors: Anchors,
): Resolved | null {
  const state = { inferred: false, relative: false };
  const sides: (PartialDate | null)[] = [];
  for (const side of reading.split('/')) {
    const date = side === '..' ? null : resolveSide(side, slots, anchors, state, sides[0] ?? null);
    sides.push(date);
  }
  if (reading.startsWith('[M]-{day}')) beforeIssue(sides, anchors);
  if (sides.some((date) => date && !valid(date))) return null;
  const first = sides[0]!;
  const mark = state.inferred ? '~' : '';
  return {
    edtf: sides.map((side) => (side ? print(side) + mark : '..')).join('/'),
    first,
    relative: state.relative,
  };
}

/** A bulletin of 5 January that tells of the 24th, without a month, tells of December. */
function beforeIssue(sides: (PartialDate | null)[], { issued, lastMonth, ahead }: Anchors): void {
  const [first] = sides;
  if (!issued?.day || lastMonth !== null || ahead || !first || compare(first, issued) <= 0) return;
  sides.forEach((date, i) => {
    if (date) sides[i] = monthBefore(date);
  });
}

const monthBefore = (date: PartialDate): PartialDate => {
  const [year, month] = shiftMonth(date.year, date.month ?? 0, -1);
  return { ...date, year, month };
};

/** Year and month, so many months later or earlier. */
function shiftMonth(
  year: number | null,
  month: number,
  months: number,
): [year: number | null, month: number] {
  const sum = month + months;
  return sum < 1 ? [year === null ? null : year - 1, sum + 12] : [year, sum];
}

const compare = (a: PartialDate, b: PartialDate): number =>
  (a.year ?? 0) - (b.year ?? 0) || (a.month ?? 0) - (b.month ?? 0) || (a.day ?? 0) - (b.day ?? 0);

interface State {
  inferred: boolean;
  relative: boolean;
}

const parsed = new Map<string, readonly RegExpExecArray[]>();

/** The tokens of one side of a rule's reading; there are as many as the table has. */
function tokensOf(side: string): readonly RegExpExecArray[] {
  let tokens = parsed.get(side);
  if (tokens === undefined) {
    tokens = [...side.matchAll(/\[([YMDL])([+-]\d)?\]|\{(\w+)(?::(\w+))?\}|\d+|\$/gu)];
    parsed.set(side, tokens);
  }
  return tokens;
}

function resolveSide(
  side: string,
  slots: Readonly<Record<string, string | undefined>>,
  anchors: Anchors,
  state: State,
  first: PartialDate | null,
): PartialDate {
  const parts: (number | null)[] = [];
  let season: number | undefined;
  for (const [token, anchor, shift, slot, which] of tokensOf(side)) {
    if (anchor !== undefined) parts.push(...anchored(anchor, Number(shift ?? 0), anchors, state));
    else if (slot?.startsWith('yr'))
      parts.push(yearOf(slots[slot] ?? '', slots, slot, anchors, state, first));
    else if (slot !== undefined) parts.push(slotNumber(slots[slot] ?? '', which));
    else if (token === '$') parts.push(lastOfMonth(parts[0] ?? null, parts[1] ?? null));
    else parts.push(Number(token));
  }
  if ((parts[1] ?? 0) > 12) season = parts.splice(1, 1)[0]!;
  const [year, month, day] = parts;
  return {
    year: year ?? null,
    ...(season !== undefined ? { month: season } : month !== undefined ? { month } : {}),
    ...(day !== undefined && day !== null ? { day } : {}),
  };
}

function slotNumber(text: string, which: string | undefined): number {
  const number = text === '两' ? 2 : dateNumber(text);
  return which === 'first' ? number * 3 - 2 : which === 'last' ? number * 3 : number;
}

function anchored(anchor: string, shift: number, anchors: Anchors, state: State): (number | null)[] {
  if (anchor !== 'M') state.relative = true;
  if (anchor === 'Y') {
    state.inferred ||= anchors.inferred && anchors.year !== null;
    return [anchors.year === null ? null : anchors.year + shift];
  }
  if (anchor === 'M') {
    const base = anchors.lastMonth ?? anchors.issued ?? { year: anchors.year, month: anchors.month };
    state.inferred ||= anchors.inferred && base.year === anchors.year && base.year !== null;
    const month = base.month ?? null;
    if (month === null || shift === 0) return [base.year, month];
    return shiftMonth(base.year, month, shift);
  }
  const base = anchor === 'D' ? (anchors.issued ?? anchors.articleDay) : anchors.lastDay;
  if (base?.day === undefined) return [anchors.year, null, null];
  state.inferred ||= anchors.inferred && base.year === anchors.year && base.year !== null;
  const moved = shiftDay(base, shift);
  return [moved.year, moved.month ?? null, moved.day ?? null];
}

/** Days later or earlier, also without a year (February then has 28 days). */
export function shiftDay(date: PartialDate, days: number): PartialDate {
  if (!date.month || !date.day) return date;
  const at = new Date(Date.UTC(date.year ?? 2001, date.month - 1, date.day + days));
  const year = date.year === null ? null : at.getUTCFullYear();
  return { year, month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

const spoken: Readonly<Record<string, number>> = { 今: 0, 本: 0, 去: -1, 前: -2, 明: 1, 后: 2 };

/** The year of a {yr} slot: written out, counted (去年), or left out. */
function yearOf(
  text: string,
  slots: Readonly<Record<string, string | undefined>>,
  slot: string,
  anchors: Anchors,
  state: State,
  first: PartialDate | null,
): number | null {
  const word = text.trim();
  const shift = spoken[word[0] ?? ''];
  if (shift !== undefined) {
    state.relative = true;
    state.inferred ||= anchors.inferred && anchors.year !== null;
    return anchors.year === null ? null : anchors.year + shift;
  }
  if (/^[当同次]年/u.test(word)) {
    const base = anchors.sentenceYear ?? anchors.lastMonth?.year ?? anchors.year;
    return base === null ? null : word.startsWith('次') ? base + 1 : base;
  }
  if (word !== '') return dateNumber(word.replace(/ ?年$/u, ''));
  const month = dateNumber(slots[slot === 'yr' ? 'month' : 'month2'] ?? '');
  if (slot !== 'yr' && first) {
    return first.year !== null && month < (first.month ?? 0) ? first.year + 1 : first.year;
  }
  if (anchors.sentenceYear !== null) return anchors.sentenceYear;
  state.inferred ||= anchors.inferred && anchors.year !== null;
  return anchors.year === null ? null : turned(anchors.year, month, anchors.ahead ? null : anchors.month);
}

/** In a bulletin of January to March, October to December are those of the year before. */
const turned = (year: number, month: number, issued: number | null): number =>
  issued !== null && issued <= 3 && month >= 10 ? year - 1 : year;

function lastOfMonth(year: number | null, month: number | null): number | null {
  return month === null ? null : new Date(Date.UTC(year ?? 2001, month, 0)).getUTCDate();
}

function valid({ year, month, day }: PartialDate): boolean {
  if (day === undefined) return true;
  if (day < 1 || day > 31) return false;
  return month == null || day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}

const pad = (value: number | null, length = 2): string =>
  value === null ? 'X'.repeat(length) : String(value).padStart(length, '0');

/** EDTF: unknown digits as X. */
export function print({ year, month, day }: PartialDate): string {
  const parts = [pad(year, 4)];
  if (month !== undefined) parts.push(pad(month));
  if (day !== undefined) parts.push(pad(day));
  return parts.join('-');
}
