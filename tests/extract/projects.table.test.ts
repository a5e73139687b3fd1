import { annotateAmounts } from '../../src/annotate/amounts.ts';
import { annotateDates } from '../../src/annotate/dates.ts';
import { annotateSentences } from '../../src/annotate/sentences.ts';
import { loadCutter, wordBoundaries } from '../../src/annotate/words.ts';
import { extractProjects } from '../../src/extract/projects.ts';
import { readProjectRows } from '../../src/extract/projects-rules.ts';
import type { Bulletin } from '../../src/model/index.ts';

/** Projects of a text as the table writes them: name/investment/investors/stage; … */
function read(text: string): string {
  const span = { start: 0, end: text.length };
  const articles = [{ id: 'a', span, title: null, kickers: [], paragraphs: [span] }];
  const sentences = annotateSentences(text, articles);
  const { dates } = annotateDates(text, sentences, { year: 2023, inferred: false });
  const { projects, companies } = extractProjects({
    bulletin: { articles, text } as unknown as Bulletin,
    norm: text,
    cuts: wordBoundaries(text, loadCutter()),
    sentences,
    dates,
    amounts: annotateAmounts(text, dates),
    bodies: [],
    bodyMentions: [],
  });
  return projects
    .map(({ name, investment, investors, stage }) =>
      [
        name,
        investment?.amount ?? '-',
        investors.map((i) => companies[i]!.name).join('、') || '-',
        stage ?? '-',
      ].join('/'),
    )
    .join('; ');
}

const rows = readProjectRows();

describe('every row of the projects’ table', () => {
  const examples = rows.flatMap(({ line, examples: all }) =>
    all.map(({ text, gives }) => ({ line, text, gives })),
  );
  test.each(examples)('line $line: $text', ({ text, gives }) => {
    expect(read(text)).toBe(gives);
  });

  const counters = rows.flatMap(({ line, counterExamples }) =>
    counterExamples.map((text) => ({ line, text })),
  );
  test.each(counters)('line $line: no project in $text', ({ text }) => {
    expect(read(text)).toBe('');
  });
});
