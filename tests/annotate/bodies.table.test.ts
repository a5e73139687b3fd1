import { readTable } from '../../src/gazetteer/tables.ts';
import { textOf } from '../../src/model/index.ts';
import { read } from '../reading.ts';

const kinds = ['party', 'government', 'military', 'school', 'company', 'community', 'other'];
const levels = ['province', 'prefecture', 'county', 'township', 'village', '-'];

describe('every row of the bodies’ table', () => {
  const rows = readTable('bodies', 5).map(([endings, kind, level, flags, example]) => ({
    endings: endings!.split(' '),
    first: endings!.split(' ')[0]!,
    kind: kind!,
    level: level!,
    flags: flags!,
    example: example!,
  }));

  test.each(rows)('$first …: a kind, a level, flags and an example with one of its endings', (row) => {
    expect(kinds).toContain(row.kind);
    expect(levels).toContain(row.level);
    expect(row.flags).toMatch(/^(?:-|[dpaw]+)$/u);
    expect(row.endings.some((ending) => row.example.includes(ending))).toBe(true);
  });

  /** The kinds of the bodies with one of a row's endings that its example gives. */
  function kindsIn({ endings, example, flags }: (typeof rows)[number]): string[] {
    const before = flags.includes('w') ? '董事长陈良出席会议。' : '召开会议。';
    const { facts } = read(/召开|主任/u.test(example) ? `${example}。` : example + before);
    return facts.organizations
      .filter(({ mentions }) =>
        mentions.some((span) => endings.some((end) => textOf(facts.document.text, span).endsWith(end))),
      )
      .map(({ kind }) => kind);
  }

  // 办事处 alone is kept only where another mention tells whose it is; 某某局 is no name of an office; 市 alone does
  // not stand for a name before 考察团 (flag p without d)
  const unread = new Set(['办事处', '局', '领导小组']);

  test.each(rows.filter(({ first }) => !unread.has(first)))('$first …: $example is a body, $kind', (row) => {
    expect(kindsIn(row)).toContain(row.kind);
  });

  for (const row of rows.filter(({ first }) => unread.has(first)))
    test.failing(`${row.first} …: ${row.example} is a body, ${row.kind}`, () => {
      expect(kindsIn(row)).toContain(row.kind);
    });
});

describe('every row of the short names', () => {
  const rows = readTable('short-names', 3).map(([full, short, example]) => ({
    full: full!,
    short: short!,
    example: example!,
  }));

  test.each(rows)('$example holds $full', ({ full, example }) => {
    expect(example).toContain(full);
  });

  const joined = ({ full, short, example }: (typeof rows)[number]): readonly string[] =>
    read(`${example}召开会议。${example.replace(full, short)}负责人参加会议。`).bodies;
  const placed = rows.filter(({ example }) => example.startsWith('青石'));

  // 人民代表大会 is read as the meeting
  const unread = new Set(['人民代表大会']);

  test.each(placed.filter(({ full }) => !unread.has(full)))(
    '$full and $short are one body in $example',
    (row) => {
      expect(joined(row)).toEqual([row.example]);
    },
  );

  for (const row of placed.filter(({ full }) => unread.has(full)))
    test.failing(`${row.full} and ${row.short} are one body in ${row.example}`, () => {
      expect(joined(row)).toEqual([row.example]);
    });
});
