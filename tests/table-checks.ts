import type { PatternRow } from '../src/gazetteer/patterns.ts';

/**
 * Tests that each row of a table of rules reads its examples as it says and finds nothing in its counter-examples.
 *
 * @param thing what the table finds one of
 * @param read what a text gives, as the table writes it; empty where nothing is found
 */
export function checkTable(
  table: string,
  thing: string,
  rows: readonly PatternRow[],
  read: (text: string) => string,
): void {
  describe(`every row of the ${table}’ table`, () => {
    const examples = rows.flatMap(({ line, examples: all }) =>
      all.map(({ text, gives }) => ({ line, text, gives })),
    );
    test.each(examples)('line $line: $text', ({ text, gives }) => {
      expect(read(text)).toBe(gives);
    });

    const counters = rows.flatMap(({ line, counterExamples }) =>
      counterExamples.map((text) => ({ line, text })),
    );
    test.each(counters)(`line $line: no ${thing} in $text`, ({ text }) => {
      expect(read(text)).toBe('');
    });
  });
}
