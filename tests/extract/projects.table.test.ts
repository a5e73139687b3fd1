import { readProjectRows } from '../../src/extract/projects-rules.ts';
import { readProjects } from './figures.ts';

const rows = readProjectRows();

describe('every row of the projects’ table', () => {
  const examples = rows.flatMap(({ line, examples: all }) =>
    all.map(({ text, gives }) => ({ line, text, gives })),
  );
  test.each(examples)('line $line: $text', ({ text, gives }) => {
    expect(readProjects(text)).toBe(gives);
  });

  const counters = rows.flatMap(({ line, counterExamples }) =>
    counterExamples.map((text) => ({ line, text })),
  );
  test.each(counters)('line $line: no project in $text', ({ text }) => {
    expect(readProjects(text)).toBe('');
  });
});
