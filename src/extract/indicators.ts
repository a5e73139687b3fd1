import { type AmountMention, type IndicatorFinding, lastBefore, type Sentence } from '../model/index.ts';
import type { IndicatorSource } from './indicators-source.ts';
import { SentenceReader } from './indicators-sentence.ts';

/**
 * The figures that a bulletin reports: a named quantity with its value as written, its growth (a fall is negative) and
 * the period that the text gives. Figures of a single project and what is only hoped for are none. A growth without a
 * value (工业增加值增长7.8%) has the growth as its value.
 */
export function extractIndicators(source: IndicatorSource): IndicatorFinding[] {
  const seen = new Set<string>();
  const out: IndicatorFinding[] = [];
  for (const sentence of source.sentences) {
    const amounts = sentence.paragraph < 0 ? [] : amountsIn(source.amounts, sentence);
    if (amounts.length === 0) continue;
    for (const indicator of new SentenceReader(source, sentence).read(amounts)) {
      const { name, value } = indicator;
      const key = `${name} ${source.norm.slice(value.start, value.end)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      out.push(indicator);
    }
  }
  return out;
}

function amountsIn(amounts: readonly AmountMention[], { start, end }: Sentence): AmountMention[] {
  const out: AmountMention[] = [];
  for (let i = lastBefore(amounts, start) + 1; amounts[i] && amounts[i]!.start < end; i++)
    out.push(amounts[i]!);
  return out;
}
