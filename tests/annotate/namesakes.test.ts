import { read } from '../reading.ts';

/** `姓名: 职务 职务`, a line for each person. */
const told = (text: string): string[] => {
  const { persons, posts } = read(text).facts;
  return persons.map(({ id, name }) =>
    [`${name}:`, ...posts.filter(({ person }) => person === id).map(({ title }) => title)].join(' '),
  );
};

describe('two of one name in one sentence', () => {
  test('are two, where each has a post of another body', () => {
    expect(
      told('青石县县长陈良出席会议，青石县统计局党组书记、局长陈良主持会议，青石县财政局局长李石参加。'),
    ).toEqual(['陈良: 县长', '李石: 局长', '陈良: 书记 局长']);
  });

  test('later mentions go with the post that they give, others with the one before', () => {
    const text =
      '青石县县长陈良出席会议，青石县统计局局长陈良主持。陈良汇报了工作。县长陈良指出，要抓好统计。';
    const { persons } = read(text).facts;
    const at = (nth: number) => text.split('陈良').slice(0, nth).join('陈良').length;
    expect(persons.map(({ mentions }) => mentions.map(({ start }) => start))).toEqual([
      [at(1), at(4)],
      [at(2), at(3)],
    ]);
  });

  test.each([
    ['posts of one body', '青石县委书记陈良主持会议，青石县委书记、县人大常委会主任陈良讲话。'],
    ['party and government of one place', '青石县委副书记陈良主持会议，青石县县长陈良讲话。'],
    [
      'posts that another sentence gives together',
      '青石县副县长陈良到场，青石县公安局局长陈良讲话。青石县副县长、公安局局长陈良陪同。',
    ],
    ['a post and a group made of such', '青石县县长陈良到场，青石县防汛指挥部总指挥陈良讲话。'],
    ['what a notice gives and takes', '任命陈良为青石县水务局局长，免去陈良的青石县教育局局长职务。'],
    ['posts in two sentences', '青石县教育局局长陈良到场。青石县水务局局长陈良讲话。'],
  ])('%s: one', (_, text) => {
    expect(read(text).persons).toEqual(['陈良']);
  });
});
