import { type IndicatorFinding, lastBefore, type Sentence } from '../model/index.ts';
import type { IndicatorSource } from './indicators-source.ts';

/** The period that was named last before a place: in its sentence, its paragraph, or its article's title. */
export function periodOf(
  source: IndicatorSource,
  sentence: Sentence,
  at: number,
): IndicatorFinding['period'] {
  const article = source.bulletin.articles[sentence.article];
  const paragraph = article?.paragraphs[sentence.paragraph];
  const floor = paragraph?.start ?? sentence.start;
  const last = lastBefore(source.dates, at);
  for (let i = last; i >= 0 && last - i < 24 && source.dates[i]!.start >= floor; i--) {
    const { start, end, edtf, period } = source.dates[i]!;
    if (edtf !== null && (period || /^[\dX]{4}-\d\d~?$/u.test(edtf)) && !isOutlook(source.norm, start, end))
      return { edtf, span: { start, end } };
  }
  const title = article?.title;
  if (!title) return null;
  for (
    let i = lastBefore(source.dates, title.start) + 1;
    source.dates[i] && source.dates[i]!.end <= title.end;
    i++
  ) {
    const { start, end, edtf, period } = source.dates[i]!;
    if (period && edtf !== null && start >= title.start) return { edtf, span: { start, end } };
  }
  return null;
}

/** 全年目标任务, 年初预算: what a figure is measured against. */
const isOutlook = (norm: string, start: number, end: number): boolean =>
  /[比较占从]/u.test(norm[start - 1] ?? '') ||
  /^(?:的)?(?:目标|任务|预算|计划|签约目标)/u.test(norm.slice(end, end + 5));

/** The body named last before a place in its clause, or the one that the sentence begins with. */
export function subjectOf(source: IndicatorSource, sentence: Sentence, at: number): number | null {
  const index = lastBefore(source.bodyMentions, at);
  const mention = source.bodyMentions[index];
  if (!mention || mention.start < sentence.start) return null;
  const clause = sentence.clauses[lastBefore(sentence.clauses, at) + 1];
  if (clause && mention.start >= clause.start) return mention.body;
  const first = source.bodyMentions[lastBefore(source.bodyMentions, sentence.start) + 1];
  return first && first.start < at && first.start - sentence.start <= 24 ? first.body : null;
}
