import type { AmountMention, Span } from '../model/index.ts';
import { lastBefore } from './indicators-words.ts';
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
  starts: readonly number[],
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
    const kind =
      word?.value ??
      (starts.some((start) => start - amount.end <= 1 && start >= amount.end) ? 'invest' : null);
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
