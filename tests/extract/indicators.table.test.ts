import { annotateAmounts } from '../../src/annotate/amounts.ts';
import { annotateDates } from '../../src/annotate/dates.ts';
import { annotateSentences } from '../../src/annotate/sentences.ts';
import { loadCutter, wordBoundaries } from '../../src/annotate/words.ts';
import { extractIndicators } from '../../src/extract/indicators.ts';
import { readIndicatorRows } from '../../src/extract/indicators-rules.ts';
import type { Bulletin } from '../../src/model/index.ts';

/** Indicators of a text as the table writes them: name/value/growth; … */
export function readIndicators(text: string): string {
  const span = { start: 0, end: text.length };
  const articles = [{ id: 'a', span, title: null, kickers: [], paragraphs: [span] }];
  const sentences = annotateSentences(text, articles);
  const { dates } = annotateDates(text, sentences, { year: 2023, inferred: false });
  const found = extractIndicators({
    bulletin: { articles, text } as unknown as Bulletin,
    norm: text,
    cuts: wordBoundaries(text, loadCutter()),
    sentences,
    dates,
    amounts: annotateAmounts(text, dates),
    bodies: [],
    bodyMentions: [],
  });
  return found
    .map(({ name, value, growth }) => {
      const sign = growth?.value != null && growth.value < 0 ? '-' : '';
      const grown = growth ? sign + text.slice(growth.span.start, growth.span.end) : '-';
      return `${name}/${text.slice(value.start, value.end)}/${grown}`;
    })
    .join('; ');
}

const rows = readIndicatorRows();

describe('every row of the indicators’ table', () => {
  const examples = rows.flatMap(({ line, examples: all }) =>
    all.map(({ text, gives }) => ({ line, text, gives })),
  );
  test.each(examples)('line $line: $text', ({ text, gives }) => {
    expect(readIndicators(text)).toBe(gives);
  });

  const counters = rows.flatMap(({ line, counterExamples }) =>
    counterExamples.map((text) => ({ line, text })),
  );
  test.each(counters)('line $line: no indicator in $text', ({ text }) => {
    expect(readIndicators(text)).toBe('');
  });
});
