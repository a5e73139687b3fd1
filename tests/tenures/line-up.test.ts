import type { LineUpRow, PostRow, TenureRow } from '../../src/graph/index.ts';
import { changesBetween, elsewhere, lineUp, overlaps, successionsOf } from '../../src/tenures/index.ts';

/** `姓名 职务 from..to`, with `start=DAY`, `end=DAY` of notices behind, or `past`. */
function tenure(said: string): TenureRow {
  const [person = '', title = '', days = '', ...more] = said.split(' ');
  const [from, to] = days.split('..');
  const given = (key: string) =>
    more.find((word) => word.startsWith(`${key}=`))?.slice(key.length + 1) ?? null;
  const [start, end] = [given('start'), given('end')];
  const past = more.includes('past');
  return {
    id: `ten-${said}`,
    person,
    post: `pst-${title}`,
    organization: 'org',
    title,
    attestedFrom: from || null,
    attestedTo: to || from || null,
    startEarliest: start,
    startLatest: start ?? (from || null),
    endEarliest: end ?? (to || from || null),
    endLatest: end,
    former: past,
    confidence: 1,
  };
}

const post = (title: string): PostRow => ({
  id: `pst-${title}`,
  organization: 'org',
  title,
  seats: title.startsWith('副') ? null : 1,
});

const rows = (...said: readonly string[]): LineUpRow[] =>
  said.map((one) => {
    const held = tenure(one);
    return { post: post(held.title), tenure: held, standing: 'possible' };
  });

/** `职务: 姓名 standing, …`, with (空缺) and (超员). */
const told = (all: readonly LineUpRow[], day: string): string[] =>
  lineUp(all, day).map(({ post, holders, vacant, overfilled }) =>
    [
      `${post.title}:`,
      holders
        .map(({ tenure, standing, acting }) => `${tenure.person}${acting ? '(代)' : ''} ${standing}`)
        .join(', '),
      ...(vacant ? ['(空缺)'] : []),
      ...(overfilled ? ['(超员)'] : []),
    ].join(' '),
  );

describe('a line-up on a day', () => {
  test('who is called so before and after is attested', () => {
    expect(told(rows('陈良 局长 2021-03-01..2022-03-01'), '2021-09-01')).toEqual(['局长: 陈良 attested']);
  });

  test('who is that person by a move alone is inferred, and the post taken all the same', () => {
    const all = rows('陈良 局长 2021-03-01..2022-03-01', '李石 局长 2020-03-01..2020-12-01');
    const [filled] = lineUp(all, '2021-09-01', new Set([all[0]!.tenure!.id]));
    expect(filled!.holders.map(({ tenure, standing, byMove }) => [tenure.person, standing, byMove])).toEqual([
      ['陈良', 'inferred', true],
    ]);
    expect(lineUp(all, '2021-09-01')[0]!.holders[0]).toMatchObject({ standing: 'attested', byMove: false });
  });

  test('so is who was appointed before and is called so after', () => {
    const all = rows('陈良 局长 2021-06-01..2021-06-01 start=2021-03-01');
    expect(told(all, '2021-04-01')).toEqual(['局长: 陈良 attested']);
  });

  test('soon after the last text it is inferred, long after it is what was last known', () => {
    const all = rows('陈良 局长 2021-03-01..2021-05-01');
    expect(told(all, '2021-08-01')).toEqual(['局长: 陈良 inferred']);
    expect(told(all, '2023-08-01')).toEqual(['局长: 陈良 last-known']);
  });

  test('before the first text nothing is known', () => {
    expect(told(rows('陈良 局长 2021-03-01..2021-05-01'), '2021-02-01')).toEqual(['局长: ']);
  });

  test('who has been followed is not there any more', () => {
    const all = rows('陈良 局长 2021-03-01..2021-05-01', '李敏 局长 2021-06-01..2021-06-01');
    expect(told(all, '2021-08-01')).toEqual(['局长: 李敏 inferred']);
  });

  test('two attested in one seat are contested; several in a post of many are not', () => {
    const two = rows('陈良 局长 2021-03-01..2021-09-01', '李敏 局长 2021-05-01..2021-10-01');
    expect(told(two, '2021-06-01')).toEqual(['局长: 陈良 contested, 李敏 contested (超员)']);
    const many = rows('陈良 副局长 2021-03-01..2021-09-01', '李敏 副局长 2021-05-01..2021-10-01');
    expect(told(many, '2021-06-01')).toEqual(['副局长: 陈良 attested, 李敏 attested']);
  });

  test('a seat whose holder has left is vacant until another is seen', () => {
    const all = rows('陈良 局长 2021-03-01..2021-05-01 end=2021-05-20', '李敏 局长 2021-09-01..2021-09-01');
    expect(told(all.slice(0, 1), '2021-06-01')).toEqual(['局长:  (空缺)']);
    expect(told(all, '2021-10-01')).toEqual(['局长: 李敏 inferred']);
  });

  test('an acting holder is in the seat of the full one', () => {
    const all = rows('陈良 代县长 2021-03-01..2021-05-01', '陈良 县长 2021-06-01..2022-05-01');
    expect(told(all, '2021-04-01')).toEqual(['县长: 陈良(代) attested']);
    expect(told(all, '2021-07-01')).toEqual(['县长: 陈良 attested']);
  });

  test('what is past, or ended by then, is not there', () => {
    expect(told(rows('陈良 局长 .. past'), '2021-06-01')).toEqual(['局长: ']);
  });

  test('a post of which no holder is known stands there too', () => {
    expect(told([{ post: post('局长'), tenure: null, standing: null }], '2021-06-01')).toEqual(['局长: ']);
  });
});

describe('changes between two days', () => {
  test('who came, left, moved and was confirmed', () => {
    const all = rows(
      '陈良 代县长 2021-01-10..2021-03-01',
      '陈良 县长 2021-05-01..2022-03-01',
      '李敏 副县长 2021-01-05..2021-03-01 end=2021-04-01',
      '王强 副县长 2021-05-01..2022-03-01',
      '赵青 副县长 2021-01-05..2021-03-01 end=2021-04-10',
      '赵青 秘书长 2021-05-01..2022-03-01',
      '周宁 主任 2021-01-05..2022-03-01',
      '何平 副书记 2021-01-05..2021-03-01 end=2021-04-10',
      '何平 书记 2021-05-01..2022-03-01',
    );
    const on = (day: string) =>
      lineUp(
        all.filter(({ tenure }) => tenure!.startLatest! <= day),
        day,
      );
    const changes = changesBetween(on('2021-02-01'), on('2021-12-01'));
    expect(changes.map(({ person, kind }) => `${person} ${kind}`)).toEqual([
      '陈良 confirmed',
      '李敏 left',
      '赵青 moved',
      '何平 promoted',
      '王强 came',
    ]);
  });
});

describe('where who came was before, and who left is after', () => {
  const other = (said: string): TenureRow => ({ ...tenure(said), organization: 'other' });
  const here = tenure('陈良 局长 2021-03-01..2022-03-01');
  const all = [
    here,
    other('陈良 镇长 2018-01-01..2020-12-01'),
    other('陈良 书记 2023-01-01..2023-05-01'),
    other('陈良 科长 .. past'),
  ];
  const told = (kind: 'came' | 'left' | 'moved') =>
    elsewhere(
      { person: '陈良', kind, before: kind === 'came' ? [] : [here], after: kind === 'left' ? [] : [here] },
      all,
    ).map(({ title }) => title);

  test('is told by the days of their posts in other bodies; what is past had been before', () => {
    expect(told('came')).toEqual(['镇长', '科长']);
    expect(told('left')).toEqual(['书记']);
    expect(told('moved')).toEqual([]);
  });
});

describe('one after another', () => {
  const held = ['陈良 局长 2019-03-01..2020-05-01', '李敏 局长 2020-09-01..2021-02-01'].map(tenure);

  test('the seat changed hands between the last text of one and the first of the other', () => {
    const [first] = successionsOf(held.toReversed());
    expect(first).toMatchObject({
      from: { person: '陈良' },
      to: { person: '李敏' },
      earliest: '2020-05-01',
      latest: '2020-09-01',
    });
    expect(overlaps(held)).toEqual([]);
  });

  test('two at one time are no succession but a contradiction', () => {
    const both = [...held, tenure('王强 局长 2020-01-01..2020-12-01')];
    expect(overlaps(both).map(({ one, other, from, to }) => [one.person, other.person, from, to])).toEqual([
      ['陈良', '王强', '2020-01-01', '2020-05-01'],
      ['李敏', '王强', '2020-09-01', '2020-12-01'],
    ]);
    expect(successionsOf(both)).toEqual([]);
  });
});
