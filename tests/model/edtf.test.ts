import fc from 'fast-check';
import { dateBounds, isOneDay } from '../../src/model/edtf.ts';

describe('the first and last day that a date can mean', () => {
  test.each([
    ['a day', '2023-03-18', '2023-03-18', '2023-03-18'],
    ['a month', '2023-02', '2023-02-01', '2023-02-28'],
    ['February of a leap year', '2024-02', '2024-02-01', '2024-02-29'],
    ['a year', '2021', '2021-01-01', '2021-12-31'],
    ['a decade', '202X', '2020-01-01', '2029-12-31'],
    ['an unknown day', '2023-03-XX', '2023-03-01', '2023-03-31'],
    ['an unknown month', '2023-XX-26', '2023-01-26', '2023-12-26'],
    ['a day that few months have', '2023-XX-31', '2023-01-31', '2023-12-31'],
    ['twenty-odd', '2023-03-2X', '2023-03-20', '2023-03-29'],
    ['29 February of an unknown year of a decade', '202X-02-29', '2020-02-29', '2028-02-29'],
    ['an interval', '2023-03-21/2023-03-31', '2023-03-21', '2023-03-31'],
    ['an interval of months', '2021-01/2021-05', '2021-01-01', '2021-05-31'],
    ['an open end', '2021-05-01/..', '2021-05-01', null],
    ['an unknown start', '/2021-05', null, '2021-05-31'],
    ['inferred', '2021-12~', '2021-12-01', '2021-12-31'],
    ['uncertain', '2021-12-09?', '2021-12-09', '2021-12-09'],
    ['uncertain and approximate on both sides', '2021-12-09%/2021-12-10~', '2021-12-09', '2021-12-10'],
    ['spring', '2023-21', '2023-03-01', '2023-05-31'],
    ['winter, which ends in the next year', '2023-24', '2023-12-01', '2024-02-29'],
    ['the first quarter', '2023-33', '2023-01-01', '2023-03-31'],
    ['an hour', '2023-03-18T15:00', '2023-03-18', '2023-03-18'],
    ['a day of an unknown year', 'XXXX-03-22', null, null],
    ['an interval in an unknown year', 'XXXX-03-01/XXXX-03-10', null, null],
    ['a day alone', 'XXXX-XX-26', null, null],
  ])('%s: %s', (_, edtf, earliest, latest) => {
    expect(dateBounds(edtf)).toEqual({ edtf, earliest, latest });
  });

  test.each([
    '',
    '昨日',
    '2023-13',
    '2023-02-30',
    '2023-3-1',
    '20231',
    '../..',
    '2023/2024/2025',
    'XXXX-02-30',
  ])('no date: %j', (edtf) => {
    expect(dateBounds(edtf)).toBeNull();
  });

  test('a day is within its month, and its month within its year', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1949-10-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          const month = dateBounds(day.slice(0, 7));
          const year = dateBounds(day.slice(0, 4));
          expect(month!.earliest! <= day && day <= month!.latest!).toBe(true);
          expect(year!.earliest! <= month!.earliest! && month!.latest! <= year!.latest!).toBe(true);
        },
      ),
    );
  });

  test('only a day is one day', () => {
    expect(isOneDay(dateBounds('2023-03-18~'))).toBe(true);
    expect(isOneDay(dateBounds('2023-03'))).toBe(false);
    expect(isOneDay(dateBounds('XXXX-03-22'))).toBe(false);
    expect(isOneDay(null)).toBe(false);
  });
});
