import { annotateAmounts } from '../../src/annotate/amounts.ts';
import { annotateDates } from '../../src/annotate/dates.ts';
import { annotateSentences } from '../../src/annotate/sentences.ts';

const stretches = (text: string): string[] =>
  annotateAmounts(text).map(({ start, end }) => text.slice(start, end));

describe('the stretch of an amount', () => {
  test.each([
    ['总投资约5亿元以上', ['5亿元']],
    ['6.9万多名选民', ['6.9万多名']],
    ['30余万元物资', ['30余万元']],
    ['10亿至12亿元', ['10亿至12亿元']],
    ['近两百名客商', ['两百名']],
  ])('in %s is number and unit alone', (text, expected) => {
    expect(stretches(text)).toEqual(expected);
  });
});

describe('no amount', () => {
  test.each([
    '第3次会议',
    '2×3',
    'AB12个',
    '电话0514-8461号',
    '6200t/d生产线',
    '一个中心、两个基本点',
    '十九届六中',
  ])('is in %s', (text) => {
    expect(stretches(text)).toEqual([]);
  });

  test('is part of a date', () => {
    const text = '3月18日至20日,签约3个项目。';
    const span = { start: 0, end: text.length };
    const article = { id: 'a', span, title: null, kickers: [], paragraphs: [span] };
    const { dates } = annotateDates(text, annotateSentences(text, [article]), {
      year: 2023,
      inferred: false,
    });
    expect(annotateAmounts(text, dates).map(({ start, end }) => text.slice(start, end))).toEqual(['3个']);
  });
});

test('a bound, an estimate and an exact amount are told apart', () => {
  expect(annotateAmounts('超过100亿元,约30亿元,不足8亿元,5亿元')).toEqual([
    { start: 2, end: 7, value: 1e10, min: 1e10, approximate: true, unit: '元', currency: 'CNY' },
    { start: 9, end: 13, value: 3e9, approximate: true, unit: '元', currency: 'CNY' },
    { start: 16, end: 19, value: 8e8, max: 8e8, approximate: true, unit: '元', currency: 'CNY' },
    { start: 20, end: 23, value: 5e8, unit: '元', currency: 'CNY' },
  ]);
});

test('a line of a million units is read to its end', () => {
  expect(annotateAmounts('总投资5亿元、'.repeat(120_000))).toHaveLength(120_000);
  expect(annotateAmounts('1'.repeat(1_000_000))).toEqual([]);
});
