import { annotateDates } from '../../src/annotate/dates.ts';
import { readDateRows } from '../../src/annotate/dates-rules.ts';
import { annotateSentences } from '../../src/annotate/sentences.ts';

/** The dates of a text issued on 2023-03-20, as the table of rules writes them. */
function read(text: string): string {
  const span = { start: 0, end: text.length };
  const article = { id: 'a', span, title: null, kickers: [], paragraphs: [span] };
  const context = { year: 2023, issued: '2023-03-20', inferred: false };
  const { dates } = annotateDates(text, annotateSentences(text, [article]), context);
  return dates.map(({ edtf, partOfDay }) => [edtf ?? 'null', partOfDay].filter(Boolean).join(' ')).join('; ');
}

const rows = readDateRows();

describe('every row of the dates’ table', () => {
  const examples = rows.flatMap(({ line, examples: all }) =>
    all.map(({ text, gives }) => ({ line, text, gives })),
  );
  test.each(examples)('line $line: $text', ({ text, gives }) => {
    expect(read(text)).toBe(gives);
  });

  const counters = rows.flatMap(({ line, counterExamples }) =>
    counterExamples.map((text) => ({ line, text })),
  );
  test.each(counters)('line $line: no date in $text', ({ text }) => {
    expect(read(text)).toBe('');
  });
});
