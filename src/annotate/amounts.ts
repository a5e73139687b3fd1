import {
  type AmountMention,
  type DateMention,
  digitsValue,
  Ending,
  firstAfter,
  numeralValue,
  scaleOf,
  unitsLike,
} from '../model/index.ts';
import { type AmountRules, type Unit, type UnitMatch, amountRules } from './amounts-rules.ts';

/** A number as written: 12.5亿, 三百余万. */
interface Numeral {
  readonly start: number;
  readonly end: number;
  /** Before its scale. */
  readonly base: number;
  /** 万, 亿: 1 where none is written. */
  readonly scale: number;
  readonly approximate: boolean;
  readonly chinese: boolean;
}

const number =
  /(?:(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,15}(?:\.\d{1,10})?) ?([余多])?([百千十]?[万亿]{0,2}|[百千]))|([零一二三四五六七八九十百千万亿两几数〇]{1,16})([余多])?([万亿]{0,2})/uy;
const starts = unitsLike(/[\d零一二三四五六七八九十百千两几数]/u);
/** What stands before a number that is none by itself: 第3, A-3, 2.3. */
const barred = new Ending(/[第·A-Za-z]$|\d[.,:/-]$|[A-Za-z]-$/u);
const dash = / ?(?:至|到|——|—|-|~|–) ?/uy;

/**
 * The amounts of a normalized text in ascending order: numbers with a unit, in the base unit, with their bounds.
 *
 * The span is number and unit without words like 约 and 以上, which show in `min`, `max` and `approximate`. Ordinals,
 * numbers without a unit and those that are part of a date are none.
 */
export function annotateAmounts(norm: string, dates: readonly DateMention[] = []): AmountMention[] {
  const rules = amountRules();
  const out: AmountMention[] = [];
  for (let at = 0; at < norm.length;) {
    if (!starts.at(norm, at)) {
      at++;
      continue;
    }
    const date = dates[firstAfter(dates, at)];
    if (date && date.start <= at) {
      at = date.end;
      continue;
    }
    const found = readAmount(norm, at, rules);
    if (found.amount) out.push(found.amount);
    at = found.next;
  }
  return out;
}

function readAmount(
  norm: string,
  start: number,
  rules: AmountRules,
): { amount: AmountMention | null; next: number } {
  const first = readNumeral(norm, start);
  if (!first) return { amount: null, next: start + 1 };
  if (barred.test(norm, Math.max(0, start - 2), start)) return { amount: null, next: first.end };
  const firstUnit = unitAt(norm, first, rules);
  const range = readRange(norm, firstUnit?.end ?? first.end, rules);
  const unit = range?.unit ?? firstUnit;
  if (!unit || !plausible(norm, first, unit, range !== null)) return { amount: null, next: first.end };
  return { amount: compose(norm, first, range?.last ?? null, unit, rules), next: unit.end };
}

function readNumeral(norm: string, at: number): Numeral | null {
  number.lastIndex = at;
  const match = number.exec(norm);
  if (!match) return null;
  const [text, plain, some, scale, chinese, someChinese, scaleChinese] = match;
  const end = at + text.length;
  if (plain !== undefined) {
    const base = digitsValue(plain);
    return { start: at, end, base, scale: scaleOf(scale ?? ''), approximate: Boolean(some), chinese: false };
  }
  return readChinese(norm, at, end, chinese!, someChinese, scaleChinese);
}

function readChinese(
  norm: string,
  at: number,
  end: number,
  text: string,
  some: string | undefined,
  scale: string | undefined,
): Numeral | null {
  const tail = /[万亿]+$/u.exec(text)?.[0] ?? '';
  const head = text.slice(0, text.length - tail.length);
  const base = head === '' ? Number.NaN : numeralValue(head);
  if (Number.isNaN(base)) return null;
  const vague = /[几数]/u.test(text);
  if (vague && !/[十百千万亿]/u.test(text + (scale ?? ''))) return null;
  return {
    start: at,
    end,
    base: /^[几数]$/u.test(head) ? 1 : base,
    scale: scaleOf(tail + (scale ?? '')),
    approximate: vague || Boolean(some),
    chinese: true,
  };
}

/** The unit behind a number; 多 and 余 may stand between. */
function unitAt(norm: string, numeral: Numeral, rules: AmountRules): UnitMatch | null {
  let at = numeral.end;
  if (norm[at] === ' ') at++;
  const more = /[余多]/u.test(norm[at] ?? '') ? at + 1 : at;
  const match = rules.units.at(norm, more);
  if (!match) return null;
  if (
    /[A-Za-z]$/u.test(match.phrase) &&
    /^(?:[A-Za-z0-9]|\/[A-Za-z])/u.test(norm.slice(match.end, match.end + 2))
  )
    return null;
  return match;
}

function readRange(norm: string, at: number, rules: AmountRules): { last: Numeral; unit: UnitMatch } | null {
  dash.lastIndex = at;
  const match = dash.exec(norm);
  if (!match) return null;
  const last = readNumeral(norm, dash.lastIndex);
  const unit = last && unitAt(norm, last, rules);
  return last && unit ? { last, unit } : null;
}

/** A small Chinese number with a classifier is a word (一个, 三方面), a bare 万 or 百 is not. */
function plausible(norm: string, numeral: Numeral, unit: UnitMatch, range: boolean): boolean {
  const behind = norm.slice(unit.end, unit.end + 2);
  if (unit.phrase === '方' && /^[面式向法]/u.test(behind)) return false;
  if (unit.phrase === '度' && !/^电|^[,。;、)]/u.test(behind)) return false;
  if (unit.phrase === '年' && !range && numeral.base > 1000) return false;
  if (!numeral.chinese) return true;
  if (unit.value.kind === 'count') return numeral.base * numeral.scale >= 10;
  return !(unit.value.unit === 'CNY' && numeral.base < 10 && numeral.scale === 1);
}

function compose(
  norm: string,
  first: Numeral,
  last: Numeral | null,
  unit: UnitMatch,
  rules: AmountRules,
): AmountMention {
  const { kind, unit: name, factor } = unit.value;
  const scale = last && first.scale === 1 && first.base < 10_000 ? last.scale : first.scale;
  const value = exact(first.base * scale * factor);
  const top = last ? exact(last.base * last.scale * factor) : null;
  const before = wordBefore(norm, first.start, rules);
  const behind = rules.behind.at(norm, unit.end)?.value;
  const between = /[余多]$/u.test(norm.slice(first.end, unit.start));
  const bounds =
    top !== null && top >= value
      ? { min: value, max: top }
      : before === 'atleast' || behind === 'more'
        ? { min: value }
        : before === 'atmost' || behind === 'less'
          ? { max: value }
          : {};
  const approximate =
    first.approximate ||
    between ||
    before !== undefined ||
    behind !== undefined ||
    Boolean(last?.approximate);
  return {
    start: first.start,
    end: unit.end,
    value,
    ...bounds,
    ...(approximate ? { approximate } : {}),
    unit: kind === 'money' ? moneyName(unit) : name,
    ...(kind === 'money' ? { currency: name } : {}),
    ...(name === '%' ? { percent: true } : {}),
  };
}

const moneyName = ({ phrase, value }: { phrase: string; value: Unit }): string =>
  value.unit === 'CNY' ? '元' : phrase;

function wordBefore(norm: string, start: number, rules: AmountRules) {
  return rules.before.endingAt(norm, norm[start - 1] === ' ' ? start - 1 : start)?.value;
}

/** Without the noise of binary fractions: 1.0888 times 1e8. */
const exact = (value: number): number => Number(value.toPrecision(14));
