import { unitsLike, unitsOf } from '../../src/model/index.ts';

describe('a set of UTF-16 units', () => {
  const marks = unitsOf('，。\u{20bb7}');

  test('holds the units of its text and no other', () => {
    expect(Array.from('县委，', (_, at) => marks.at('县委，', at))).toEqual([false, false, true]);
    expect(marks.has('。'.charCodeAt(0))).toBe(true);
    expect(marks.has('.'.charCodeAt(0))).toBe(false);
  });

  test('takes a character beyond the basic plane as two units', () => {
    expect(marks.at('\u{20bb7}', 0) && marks.at('\u{20bb7}', 1)).toBe(true);
  });

  test('finds nothing beyond the ends of a text', () => {
    expect(marks.at('，', -1) || marks.at('，', 1)).toBe(false);
  });

  test('is what a pattern of one character matches', () => {
    const han = unitsLike(/\p{Script=Han}/u);
    expect(Array.from('县A々1', (_, at) => han.at('县A々1', at))).toEqual([true, false, true, false]);
  });
});
