import { parsePatterns } from '../../src/gazetteer/patterns.ts';
import { Failure } from '../../src/model/index.ts';

const thrownBy = (text: string): unknown => {
  try {
    return parsePatterns(text, 'dates', ['kind', 'pattern']);
  } catch (error) {
    return error;
  }
};

describe('a table of rules', () => {
  test('gives each row with its cells, examples and counter-examples', () => {
    expect(
      parsePatterns('# head\nday\t{day}日\t8日 => 08 | 9日\t三日内 | 生日\n', 'dates', ['kind', 'pattern']),
    ).toEqual([
      {
        table: 'dates',
        line: 2,
        cells: { kind: 'day', pattern: '{day}日' },
        examples: [
          { text: '8日', gives: '08' },
          { text: '9日', gives: null },
        ],
        counterExamples: ['三日内', '生日'],
      },
    ]);
  });

  test.each([
    ['a row without an example', 'day\t{day}日\t-\t生日', 'patterns.no-example'],
    ['a row of another shape', 'day\t{day}日', 'patterns.row'],
  ])('does not load %s, and says where it stands', (_, text, code) => {
    const error = thrownBy(text);
    expect(error).toBeInstanceOf(Failure);
    expect(error).toMatchObject({ code, details: { table: 'dates', line: 1 } });
  });
});
