import { annotateAmounts } from '../../src/annotate/amounts.ts';
import { readAmountRows } from '../../src/annotate/amounts-rules.ts';

/** The amounts of a text as the table writes them: `min..max unit`, `~` where it is approximate without a bound. */
function read(text: string): string {
  return annotateAmounts(text)
    .map(({ value, min, max, approximate, unit, currency }) => {
      const bounded = min !== undefined || max !== undefined;
      const amount = bounded ? `${min ?? ''}..${max ?? ''}` : `${approximate ? '~' : ''}${value}`;
      return `${amount} ${currency ?? unit}`;
    })
    .join('; ');
}

const rows = readAmountRows();

describe('every row of the amounts’ table', () => {
  const examples = rows.flatMap(({ line, examples: all }) =>
    all.map(({ text, gives }) => ({ line, text, gives })),
  );
  test.each(examples)('line $line: $text', ({ text, gives }) => {
    expect(read(text)).toBe(gives);
  });

  const counters = rows.flatMap(({ line, counterExamples }) =>
    counterExamples.map((text) => ({ line, text })),
  );
  test.each(counters)('line $line: no amount in $text', ({ text }) => {
    expect(read(text)).toBe('');
  });
});
