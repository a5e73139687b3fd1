import { seatsOf } from '../../src/resolve/index.ts';

describe('seats', () => {
  test.each(['书记', '县长', '代县长', '局长', '党组书记', '管委会主任', '董事长', '总工程师', '第一书记'])(
    '%s has one',
    (title) => expect(seatsOf(title)).toBe(1),
  );

  test.each([
    '副县长',
    '常务副县长',
    '常委',
    '委员',
    '一级调研员',
    '副书记',
    '县长助理',
    '理事',
    '党组成员',
    '人大代表',
  ])('nothing says how many %s has', (title) => expect(seatsOf(title)).toBeNull());
});
