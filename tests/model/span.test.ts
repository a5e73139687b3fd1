import fc from 'fast-check';
import { covers, overlaps, textOf, toSource, type Segment } from '../../src/model/index.ts';

describe('a span of the reading text leads back to the source', () => {
  const source = '全区上下要牢固树|| 另一篇 ||立大局观。';
  const map: Segment[] = [
    { start: 0, end: 8, at: 0 },
    { start: 8, end: 13, at: 17 },
  ];
  const reading = source.slice(0, 8) + source.slice(17, 22);

  test('over a mended cut it has a place on each side', () => {
    const places = toSource(map, { start: 5, end: 10 });
    expect(places).toEqual([
      { start: 5, end: 8 },
      { start: 17, end: 19 },
    ]);
    expect(places.map((place) => textOf(source, place)).join('')).toBe(
      textOf(reading, { start: 5, end: 10 }),
    );
  });

  test('within one stretch it has one place', () => {
    expect(toSource(map, { start: 9, end: 12 })).toEqual([{ start: 18, end: 21 }]);
  });

  test('characters that layout put in have no place', () => {
    expect(
      toSource(
        [
          { start: 0, end: 2, at: 4 },
          { start: 3, end: 5, at: 9 },
        ],
        { start: 0, end: 5 },
      ),
    ).toEqual([
      { start: 4, end: 6 },
      { start: 9, end: 11 },
    ]);
  });

  test('whatever the cuts, the places together say what the span says', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 9 }), { minLength: 1 }),
        fc.nat(),
        fc.nat(),
        (pieces, a, b) => {
          const whole = pieces.join('|');
          let at = 0;
          let start = 0;
          const segments = pieces.map((piece) => {
            const segment = { start, end: start + piece.length, at };
            start += piece.length;
            at += piece.length + 1;
            return segment;
          });
          const text = pieces.join('');
          const [from, to] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
            number,
            number,
          ];
          const said = toSource(segments, { start: from, end: to }).map((span) => textOf(whole, span));
          expect(said.join('')).toBe(text.slice(from, to));
        },
      ),
    );
  });
});

test('spans that touch do not overlap', () => {
  expect(overlaps({ start: 0, end: 2 }, { start: 2, end: 4 })).toBe(false);
  expect(overlaps({ start: 0, end: 3 }, { start: 2, end: 4 })).toBe(true);
  expect(covers({ start: 0, end: 4 }, { start: 2, end: 4 })).toBe(true);
  expect(covers({ start: 0, end: 3 }, { start: 2, end: 4 })).toBe(false);
});
