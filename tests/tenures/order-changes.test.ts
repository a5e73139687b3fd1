import { type Before, orderChangesBetween } from '../../src/tenures/index.ts';

/** `甲>乙 5/6`: in five of six lists that name both, the first stands before the second. */
const pairs = (...said: readonly string[]): Before[] =>
  said.map((one) => {
    const [before, after, times, of] = one.split(/[> /]/u) as [string, string, string, string];
    return { before, after, times: Number(times), of: Number(of) };
  });
const told = (earlier: Before[], later: Before[]): string[] =>
  orderChangesBetween(earlier, later).map(
    ({ risen, fallen, earlier: was, later: is }) =>
      `${risen} passed ${fallen}: ${was.times}/${was.of}, ${is.times}/${is.of}`,
  );

describe('who has passed whom in the order of lists', () => {
  test('is who stood behind in most lists then and before in most now', () => {
    expect(told(pairs('陆>沈 5/6', '沈>何 3/3'), pairs('沈>陆 4/4', '沈>何 2/2'))).toEqual([
      '沈 passed 陆: 5/6, 4/4',
    ]);
  });

  test('is nobody where lists are at odds in equal parts, or name only one of them', () => {
    expect(told(pairs('陆>沈 3/6'), pairs('沈>陆 4/4'))).toEqual([]);
    expect(told(pairs('陆>沈 6/6'), pairs('沈>陆 2/4'))).toEqual([]);
    expect(told(pairs('陆>沈 6/6'), pairs('沈>何 4/4'))).toEqual([]);
  });

  test('those of most lists come first', () => {
    expect(told(pairs('甲>乙 1/1', '甲>丙 1/1'), pairs('乙>甲 1/1', '丙>甲 3/3'))).toEqual([
      '丙 passed 甲: 1/1, 3/3',
      '乙 passed 甲: 1/1, 1/1',
    ]);
  });
});
