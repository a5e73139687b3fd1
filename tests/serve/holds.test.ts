import { missing } from './holds.ts';

describe('an answer holds what is expected', () => {
  test.each([
    [{ a: 1, b: 2 }, { a: 1 }],
    [
      [1, 2, 3],
      [1, '…'],
    ],
    [
      [1, 2, 3],
      ['…', 3],
    ],
    [
      [1, 2, 3],
      ['…', 2, '…'],
    ],
    [
      [{ a: 1 }, { a: 2, b: 1 }],
      ['…', { a: 2 }],
    ],
    [[], []],
    [[], ['…']],
  ])('%j holds %j', (got, expected) => expect(missing(got, expected)).toBeNull());

  test.each([
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { b: 1 }],
    [[1, 2], [1]],
    [[1], [1, 2]],
    [
      [1, 2, 3],
      ['…', 2],
    ],
    [
      [2, 1],
      ['…', 1, '…', 2, '…'],
    ],
    [null, []],
  ])('%j does not hold %j', (got, expected) => expect(missing(got, expected)).not.toBeNull());
});
