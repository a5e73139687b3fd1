import { readPatterns } from '../src/gazetteer/patterns.ts';
import { read } from './reading.ts';

const roleRows = readPatterns('roles', ['words', 'role', 'kind']);
const eventRows = readPatterns('events', ['words', 'type', 'kind']);

/** 县长[陈良]主持会议 says that 陈良 takes the part. */
const bracketed = (example: string): string[] =>
  [...example.matchAll(/\[(.+?)\]/gu)].map((match) => match[1]!).toSorted();

const takersOf = (text: string, role: string): string[] =>
  read(text)
    .roles.map((line) => line.split(' '))
    .filter(([, ...roles]) => roles.includes(role))
    .map(([person]) => person!)
    .filter((person, i, all) => all.indexOf(person) === i)
    .toSorted();

const typesOf = (text: string): string[] => read(text).facts.events.map(({ type }) => type);

describe('every row of the roles’ table', () => {
  const examples = roleRows.flatMap(({ line, cells, examples: all }) =>
    all.map(({ text }) => ({ line, role: cells.role, text })),
  );
  test.each(examples)('line $line: those in brackets $role in $text', ({ role, text }) => {
    expect(takersOf(text.replaceAll(/[[\]]/gu, ''), role)).toEqual(bracketed(text));
  });

  const counters = roleRows.flatMap(({ line, cells, counterExamples }) =>
    counterExamples.map((text) => ({ line, role: cells.role, text })),
  );
  test.each(counters)('line $line: nobody takes $role in $text', ({ role, text }) => {
    expect(takersOf(text, role)).toEqual([]);
  });

  test('has some example with a name in brackets', () => {
    const bare = roleRows.filter(({ examples: all }) => all.some(({ text }) => bracketed(text).length === 0));
    expect(bare.map(({ line }) => line)).toEqual([]);
  });
});

describe('every row of the events’ table', () => {
  const examples = eventRows.flatMap(({ line, cells, examples: all }) =>
    all.map(({ text }) => ({ line, type: cells.type, text })),
  );
  test.each(examples)('line $line: $type in $text', ({ type, text }) => {
    expect(typesOf(text)).toContain(type);
  });

  const counters = eventRows.flatMap(({ line, cells, counterExamples }) =>
    counterExamples.map((text) => ({ line, type: cells.type, text })),
  );
  test.each(counters)('line $line: no $type in $text', ({ type, text }) => {
    expect(typesOf(text)).not.toContain(type);
  });
});

/** Words that stand in two rows which say different things of them. */
function contradictions(rows: readonly { readonly words: string; readonly says: string }[]): string[] {
  const said = new Map<string, string>();
  return rows.flatMap(({ words, says }) =>
    words.split(' ').filter((word) => {
      const before = said.get(word);
      said.set(word, says);
      return before !== undefined && before !== says;
    }),
  );
}

describe('no word stands in two rows that contradict each other', () => {
  const verbs = roleRows.filter(({ cells }) => cells.kind !== 'made').map(({ cells }) => cells);

  test('among the roles of verbs', () => {
    expect(contradictions(verbs.map(({ words, role }) => ({ words, says: role })))).toEqual([]);
  });

  // 寄语 is both what someone does (plain) and what begins a speech
  test.failing('among the kinds of verbs', () => {
    expect(contradictions(verbs.map(({ words, kind }) => ({ words, says: kind })))).toEqual([]);
  });

  test('among nouns that are made', () => {
    const nouns = roleRows.filter(({ cells }) => cells.kind === 'made');
    expect(contradictions(nouns.map(({ cells }) => ({ words: cells.words, says: cells.role })))).toEqual([]);
  });

  test('among words of events, whether noun or act', () => {
    expect(contradictions(eventRows.map(({ cells }) => ({ words: cells.words, says: cells.type })))).toEqual(
      [],
    );
  });
});
