import { readTable } from '../../src/gazetteer/tables.ts';
import { read } from '../reading.ts';

describe('every row of the titles’ table', () => {
  const rows = readTable('titles', 6).map(([heads, group, bodies, single, collective, example]) => ({
    heads: heads!.split(' '),
    first: heads!.split(' ')[0]!,
    group: group!,
    bodies: bodies!,
    single: single!,
    collective: collective!,
    example: example!,
  }));

  test.each(rows)(
    '$first …: a class, endings of bodies, two flags and an example with one of its heads',
    (row) => {
      expect(row.group).toMatch(/^[a-z]+$/u);
      expect(row.bodies).toMatch(/^(?:-|[^\s|]+(?:\|[^\s|]+)*)$/u);
      expect(row.single).toMatch(/^[01]$/u);
      expect(row.collective).toMatch(/^[01]$/u);
      expect(row.heads.some((head) => row.example.endsWith(head))).toBe(true);
    },
  );

  test('no rank stands in two rows of which one names people and one a post', () => {
    const collective = new Set(rows.filter((row) => row.collective === '1').flatMap(({ heads }) => heads));
    const posts = rows.filter((row) => row.collective === '0').flatMap(({ heads }) => heads);
    expect(posts.filter((head) => collective.has(head))).toEqual([]);
  });

  const titles = (example: string): string[] =>
    read(`${example}陈良出席会议。`).facts.posts.map(({ title }) => title);

  test.each(rows.filter(({ collective }) => collective === '0'))(
    '$first …: $example陈良 has the post',
    (row) => {
      expect(titles(row.example).some((title) => row.heads.some((head) => title.endsWith(head)))).toBe(true);
    },
  );

  test.each(rows.filter(({ collective }) => collective === '1'))('$first …: $example陈良 has none', (row) => {
    expect(titles(row.example)).toEqual([]);
  });
});

describe('every row of the prefixes', () => {
  const rows = readTable('prefixes', 3).map(([words, effect, example]) => ({
    words: words!.split(' '),
    first: words!.split(' ')[0]!,
    effect: effect!,
    example: example!,
  }));

  test.each(rows)('$first …: the title of $example陈良 keeps the prefix', ({ words, effect, example }) => {
    const [post] = read(`${example}陈良出席会议。`).facts.posts;
    expect(words.some((word) => post?.title.includes(word))).toBe(true);
    expect(post!.former ?? false).toBe(effect === 'former');
  });
});
