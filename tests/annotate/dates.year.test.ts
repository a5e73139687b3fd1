import type { YearHints } from '../../src/annotate/dates-issue.ts';
import { documentYear, readYearRows } from '../../src/annotate/dates-year.ts';

const yearOf = (text: string, hints: YearHints = {}) => documentYear(text, [], hints);

describe('the year of a bulletin', () => {
  test.each<[string, string, YearHints, object]>([
    [
      'a date of issue given from outside',
      '',
      { issued: '2020-08-17' },
      { year: 2020, month: 8, issued: '2020-08-17' },
    ],
    [
      'a masthead',
      '',
      { masthead: '澄湾简报 第12期 2023年3月31日' },
      { year: 2023, month: 3, issued: '2023-03-31' },
    ],
    ['a masthead with its month alone', '', { masthead: '青溪通讯 2019年11月' }, { year: 2019, month: 11 }],
    ['a file name', '', { path: 'in/2021-12/bulletin.txt' }, { year: 2021, month: 12 }],
    ['a file name with a day', '', { path: '20220613.txt' }, { year: 2022, month: 6, issued: '2022-06-13' }],
    [
      'a line of issue in the text',
      '发布时间:2018-07-05',
      {},
      { year: 2018, month: 7, issued: '2018-07-05' },
    ],
  ])('is told by %s', (_, text, hints, told) => {
    expect(yearOf(text, hints)).toEqual({ ...told, inferred: false });
  });

  test.each([
    ['what is planned for the next', '12月9日,会议听取2022年重点工作打算。', 2021],
    ['what is planned in its first months', '1月9日,会议听取2022年重点工作打算。', 2022],
    ['what is looked back on', '2月6日,会议表彰2022年度先进集体。', 2023],
    ['a season', '3月14日,2023年春季新兵欢送仪式举行。', 2023],
    ['a plenum of the same year', '12月23日,宣讲十九届六中全会精神。', 2021],
    ['a plenum of the year before', '2月3日,宣讲十九届六中全会精神。', 2022],
    ['the first year of a plan', '8月5日,要实现“十四五”开局之年良好开局。', 2021],
    ['most of its full dates', '2019年9月10日,慰问教师。2019年8月29日,来访。', 2019],
    ['a deadline, where nothing else is said', '9月5日,要求2021年底前补齐短板。', 2021],
  ])('is inferred from %s', (_, text, year) => {
    expect(yearOf(text)).toEqual({ year, inferred: true });
  });

  test.each([
    ['when a company was founded', '昨日(26日)签约。该公司1995年在外地成立。'],
    ['what is to be reached one day', '3月2日,力争到2030年建成强市。'],
    ['a phone number', '3月2日召开会议。电话:0514-20218888'],
    ['nothing', '3月2日召开会议。'],
  ])('stays unknown with %s', (_, text) => {
    expect(yearOf(text).year).toBeNull();
  });
});

describe('every row of the years’ table', () => {
  const rows = readYearRows().filter(({ cells }) => !['ahead', 'outlook', 'review'].includes(cells.kind));
  const examples = rows.flatMap(({ line, examples: all }) =>
    all.map(({ text, gives }) => ({ line, text, gives })),
  );
  test.each(examples)('line $line: $text', ({ text, gives }) => {
    expect(yearOf(text).year).toBe(Number(gives));
  });
});
