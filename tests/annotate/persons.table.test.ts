import { readTable } from '../../src/gazetteer/tables.ts';
import { read } from '../reading.ts';

const list = (cell: string | undefined): string[] => cell!.split(' ').filter(Boolean);

describe('every row of the surnames', () => {
  const rows = readTable('surnames', 3).map(([names, share, note]) => ({
    names: list(names),
    share: Number(share),
    note: note!,
  }));

  test.each(rows)('$note: a share above nothing and names of one or two characters', ({ names, share }) => {
    expect(share).toBeGreaterThan(0);
    expect(names.filter((name) => !/^\p{Script=Han}{1,2}$/u.test(name))).toEqual([]);
  });

  test.each(rows)('$note: each begins a name behind a title', ({ names }) => {
    const missed = names.filter((name) => {
      const { persons } = read(`县委书记${name}明远出席会议。`);
      return persons.length !== 1 || persons[0] !== `${name}明远`;
    });
    expect(missed).toEqual([]);
  });
});

describe('words beside a name', () => {
  // what a single character does depends on what follows it: persons.test.ts has these
  test.each(
    readTable('followers', 3).flatMap(([words, group]) =>
      list(words)
        .filter((word) => word.length > 1)
        .map((word) => ({ word, group })),
    ),
  )('a name ends before $word ($group)', ({ word }) => {
    expect(read(`县长陈良${word}，随后离开。`).persons).toEqual(['陈良']);
  });

  const preceders = readTable('preceders', 3).map(([, group, example]) => ({ group, example: example! }));

  test.each(preceders.filter(({ example }) => example.includes('陈良')))(
    'a name begins behind a word ($group): $example',
    ({ example }) => {
      expect(read(`${example}。`).persons).toEqual(['陈良']);
    },
  );

  test.each(preceders.filter(({ example }) => !example.includes('陈良')))(
    'a word before a body is no name ($group): $example',
    ({ example }) => {
      expect(read(`${example}。`).persons).toEqual([]);
    },
  );

  const never = readTable('not-names', 3).filter(([, group]) => group === 'never');
  test.each(never.flatMap(([words]) => list(words)))('%s is never a name', (word) => {
    expect(read(`青石县召开会议，县领导、${word}参加会议。`).persons).toEqual([]);
  });
});

describe('every row of what ends a name or opens what follows it', () => {
  const marked = (cell: string): { text: string; name: string } => ({
    text: cell.replace(/[[\]]/gu, ''),
    name: /\[(.+)\]/u.exec(cell)![1]!,
  });
  const rows = readTable('name-endings', 5).map(([characters, , , example, counter]) => ({
    characters: characters!,
    example: marked(example!),
    counter: marked(counter!),
  }));

  test.each(rows)('$characters opens what follows $example.name in $example.text', ({ example }) => {
    expect(read(`${example.text}。`).persons).toContain(example.name);
  });

  test.each(rows)('$characters is the last of $counter.name in $counter.text', ({ counter }) => {
    expect(read(`${counter.text}。`).persons).toEqual([counter.name]);
  });
});

describe('tables of characters', () => {
  test('each row of given names is one character with a number', () => {
    const rows = readTable('given-names', 2);
    expect(
      rows.filter(([char, score]) => Array.from(char!).length !== 1 || Number.isNaN(Number(score))),
    ).toEqual([]);
    expect(new Set(rows.map(([char]) => char)).size).toBe(rows.length);
  });

  test.each(readTable('transliteration', 3).map(([, , example]) => [example!]))(
    'a name written in them has more than three characters: %s',
    (example) => {
      expect(read(`副县长${example}出席会议。`).persons).toEqual([example]);
    },
  );
});
