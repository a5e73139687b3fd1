import { type AmountMention, lastBefore, type Span } from '../model/index.ts';
import type { ProjectMention } from './projects-names.ts';
import { type MoneyKind, projectRules } from './projects-rules.ts';

/** An amount that the text says something of: the whole investment, a part, registered capital. */
export interface Money {
  readonly amount: AmountMention;
  readonly kind: MoneyKind;
}

const filler = /(?:达到?|为|是|约|近|超过?|逾|不低于|不少于|至少|高达|突破|预计|共|:|\s|了|人民币|额)$/u;

/**
 * The amounts of money within a span with what the words before say of them; others are left out. An amount right before
 * a project's name (2.6亿元云杉锂电池项目) is its investment.
 */
export function moneyIn(
  norm: string,
  amounts: readonly AmountMention[],
  span: Span,
  starts: ReadonlySet<number>,
): Money[] {
  const { money } = projectRules();
  const out: Money[] = [];
  for (let i = lastBefore(amounts, span.start) + 1; amounts[i] && amounts[i]!.start < span.end; i++) {
    const amount = amounts[i]!;
    if (!amount.currency) continue;
    let end = amount.start;
    for (
      let match = filler.exec(norm.slice(Math.max(span.start, end - 4), end));
      match;
      match = filler.exec(norm.slice(Math.max(span.start, end - 4), end))
    )
      end -= match[0].length;
    const word = money.endingAt(norm, end, span.start);
    const kind = word?.value ?? (starts.has(amount.end) || starts.has(amount.end + 1) ? 'invest' : null);
    if (kind && !/^以上[\p{Script=Han}]{0,3}项目/u.test(norm.slice(amount.end, amount.end + 8)))
      out.push({ amount, kind });
  }
  return out;
}

const rank: Readonly<Record<MoneyKind, number>> = { total: 3, invest: 2, phase: 1, other: 0, capital: 0 };

/** The amount that best says what a project costs as a whole; null where none does. */
export function investmentOf(money: readonly Money[]): Money | null {
  let best: Money | null = null;
  for (const candidate of money) if (rank[candidate.kind] > (best ? rank[best.kind] : 0)) best = candidate;
  return best;
}

/**
 * Which of a sentence's projects an amount is of: the one right behind it, the one before it, all behind 投资…建设. Null
 * where the sentence names none near it, so that it is of the project spoken of before; none where it is of several counted.
 */
export function meantBy(
  norm: string,
  { amount }: Money,
  mentions: readonly ProjectMention[],
  sentence: Span,
): readonly number[] | null {
  const floor = Math.max(sentence.start, amount.start - reach);
  const from = floor + Math.max(0, norm.slice(floor, amount.start).lastIndexOf(';'));
  const semicolon = norm.slice(amount.end, amount.end + reach).indexOf(';');
  const to = Math.min(sentence.end, semicolon < 0 ? amount.end + reach : amount.end + semicolon);
  const near: number[] = [];
  for (let i = lastBefore(mentions, from) + 1; mentions[i] && mentions[i]!.start < to; i++)
    if (mentions[i]!.start >= from && mentions[i]!.end <= to) near.push(i);
  const behind = near.filter((i) => mentions[i]!.start >= amount.end);
  const gap = behind.length === 0 ? null : norm.slice(amount.end, mentions[behind[0]!]!.start);
  if (gap !== null && /^(?:[^,。;、:]{0,14}|[、,][^。;]{2,24}的)$/u.test(gap)) return behind.slice(0, 1);
  const before = near.findLast((i) => mentions[i]!.start <= amount.start);
  // 甲、乙等18个项目签约,总投资…: what all of them come to
  if (before !== undefined)
    return /等\d+(?:余|多)?(?:个|项)/u.test(norm.slice(mentions[before]!.end, amount.start)) ? [] : [before];
  if (gap !== null) return /^[^。;]{0,20}(?:建设|兴建|实施|由)/u.test(gap) ? behind : [];
  return /\d+(?:个|项)|项目\d|\d+家/u.test(norm.slice(floor, amount.start)) ? [] : null;
}

/** How far from its amount a project's name may stand. */
const reach = 300;
