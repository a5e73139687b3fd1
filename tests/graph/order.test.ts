import { compareText, compareValues } from '../../src/graph/order.ts';

const sign = (value: number): number => Math.sign(value);

describe('values come before one another', () => {
  test.each([
    ['江', '河', -1],
    ['江', '江河', -1],
    ['', 'a', -1],
    // UTF-16 has them the other way round
    ['（', '𠀋', -1],
    ['江（', '江𠀋', -1],
    ['𠀋', '𠀌', -1],
    ['𠀋', '𠀋', 0],
  ])('%j and %j by code points', (one, other, expected) => {
    expect(sign(compareText(one, other))).toBe(expected);
    expect(sign(compareText(other, one))).toBe(expected === 0 ? 0 : -expected);
    expect(sign(Buffer.compare(Buffer.from(one), Buffer.from(other)))).toBe(expected);
  });

  test.each([
    ['9', '10', -1],
    ['5.0', '5', 0],
    ['-1', '0.5', -1],
    ['123456789012345678901234567890.1', '123456789012345678901234567890.2', -1],
    ['100', 'unknown', -1],
  ])('amounts %s and %s as numbers', (one, other, expected) => {
    expect(sign(compareValues(one, other, 'amount'))).toBe(expected);
    expect(sign(compareValues(other, one, 'amount'))).toBe(expected === 0 ? 0 : -expected);
  });

  test('names that look like numbers are names', () => {
    expect(sign(compareValues('9', '10', 'name'))).toBe(1);
    expect(sign(compareValues('5.0', '5', 'name'))).toBe(1);
  });
});
