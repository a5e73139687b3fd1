import { annotateDates, type DateContext } from '../../src/annotate/dates.ts';
import { annotateSentences } from '../../src/annotate/sentences.ts';

function read(text: string, context: DateContext) {
  const span = { start: 0, end: text.length };
  const paragraphs = Array.from(text.matchAll(/[^\n]+/gu), ({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
  const article = { id: 'a', span, title: null, kickers: [], paragraphs };
  return annotateDates(text, annotateSentences(text, [article]), context);
}

const known: DateContext = { year: 2023, inferred: false };
const unknown: DateContext = { year: null, inferred: false };
const edtfs = (text: string, context: DateContext) => read(text, context).dates.map(({ edtf }) => edtf);

describe('a date whose year', () => {
  test('nothing tells keeps it unknown, and the bulletin has one problem of it', () => {
    const { dates, problems } = read('3月22日,签约。3月23日,开工。', unknown);
    expect(dates.map(({ edtf }) => edtf)).toEqual(['XXXX-03-22', 'XXXX-03-23']);
    expect(problems).toEqual([{ code: 'date.year-unknown', span: { start: 0, end: 5 }, detail: '3月22日' }]);
  });

  test('was inferred is marked', () => {
    expect(edtfs('3月初,仪式举行。', { year: 2021, inferred: true })).toEqual(['2021-03-01~/2021-03-10~']);
  });

  test('stands before it in the sentence is of that year', () => {
    expect(edtfs('2021年9月6日签约,11月8日开工。12月1日投产。', known)).toEqual([
      '2021-09-06',
      '2021-11-08',
      '2023-12-01',
    ]);
  });

  test('is the one before where a bulletin of January speaks of December', () => {
    expect(edtfs('12月28日,开工仪式举行。', { year: 2023, month: 1, inferred: false })).toEqual([
      '2022-12-28',
    ]);
    expect(edtfs('将于12月28日举行。', { year: 2023, month: 1, inferred: false })).toEqual(['2023-12-28']);
  });
});

describe('a day alone', () => {
  test('is of the month named last', () => {
    expect(edtfs('4月23日,开工。去年8月立项。24日,签约。', unknown)).toEqual([
      'XXXX-04-23',
      'XXXX-08',
      'XXXX-04-24',
    ]);
  });

  test('has an unknown month where none is named', () => {
    expect(edtfs('昨日(26日),签约。', unknown)).toEqual(['XXXX-XX-26']);
  });
});

describe('a day counted from another', () => {
  test('counts from the day of issue', () => {
    expect(edtfs('昨日,会议召开;明天开工。', { ...known, issued: '2023-03-01' })).toEqual([
      '2023-02-28',
      '2023-03-02',
    ]);
  });

  test('counts from the day that the article begins with where no day of issue is known', () => {
    expect(edtfs('2月15日电 考察团今天下午抵达,明天上午签约。', unknown)).toEqual([
      'XXXX-02-15',
      'XXXX-02-15',
      'XXXX-02-16',
    ]);
  });

  test('is no date where neither is known', () => {
    expect(edtfs('考察团今天抵达。', unknown)).toEqual([null]);
  });
});

describe('a date leads', () => {
  test.each([
    '3月18日下午,会议召开。',
    '●3月18日下午,会议召开。',
    '△3月18日,会议召开。',
    '本报讯 3月18日,会议召开。',
    '本报讯(记者 张三 通讯员 李四)3月18日,会议召开。',
    '[要闻]3月18日,会议召开。',
    '2.3月18日,会议召开。',
  ])('at the head of %s', (text) => {
    expect(read(text, known).dates[0]!.leading).toBe(true);
  });

  test.each(['会议在3月18日召开。', '会上强调,3月18日前完成。'])('not in %s', (text) => {
    expect(read(text, known).dates[0]!.leading).toBe(false);
  });
});

describe('no day', () => {
  test('that the calendar does not have: it is a problem', () => {
    const { dates, problems } = read('2月30日,会议召开。', known);
    expect(dates).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['date.invalid']);
  });

  test('is the month of a birth or of joining', () => {
    expect(read('1981年7月出生,2003年8月参加工作。', known).dates.map(({ period }) => period)).toEqual([
      true,
      true,
    ]);
  });
});

test('a line of a million units is read to its end', () => {
  expect(read('2023年3月18日至19日,'.repeat(80_000), known).dates).toHaveLength(80_000);
  expect(read('十'.repeat(1_000_000), known).dates).toEqual([]);
});
