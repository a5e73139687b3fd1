import { readIndicatorRows } from '../../src/extract/indicators-rules.ts';
import { readIndicators } from './figures.ts';

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
