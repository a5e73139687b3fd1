import type { PostRow, TenureRow } from '../../src/graph/index.ts';
import {
  amountContradictions,
  placeContradictions,
  seatContradictions,
  type Sighting,
  type StatedAmount,
  strengthOf,
  timeOfDay,
} from '../../src/tenures/index.ts';

describe('two holders of one seat', () => {
  const held = (person: string, from: string, to: string, former = false): TenureRow =>
    ({ id: `ten-${person}`, person, attestedFrom: from, attestedTo: to, former }) as TenureRow;
  const post = (seats: number | null): PostRow => ({ id: 'pst', organization: 'org', title: '局长', seats });
  const seats = (of: PostRow, all: readonly TenureRow[]) => seatContradictions(of, all, (person) => person);
  const both = [held('陈良', '2021-03-01', '2021-09-01'), held('李敏', '2021-05-01', '2021-10-01')];

  test('contradict one another on the days on which both are attested', () => {
    expect(seats(post(1), both)).toMatchObject([{ from: '2021-05-01', to: '2021-09-01' }]);
  });
  test('are contested, but possible where one character of the name makes the difference', () => {
    expect(seats(post(1), both).map(strengthOf)).toEqual(['contested']);
    const slip = [held('陈良善', '2021-03-01', '2021-09-01'), held('陈良喜', '2021-05-01', '2021-05-01')];
    expect(seats(post(1), slip).map(strengthOf)).toEqual(['possible']);
  });
  test('do not in a post of several, or of which nothing says how many hold it', () => {
    expect(seats(post(null), both)).toEqual([]);
    expect(seats(post(3), both)).toEqual([]);
  });
  test('do not where one follows the other on the day, or is told of as past', () => {
    expect(
      seats(post(1), [held('陈良', '2021-03-01', '2021-05-01'), held('李敏', '2021-05-01', '2022-01-01')]),
    ).toEqual([]);
    expect(seats(post(1), [held('陈良', '2021-03-01', '2021-09-01', true), both[1]!])).toEqual([]);
  });
});

describe('one person in two places', () => {
  const at = (event: string, more: Partial<Sighting> = {}): Sighting => ({
    person: '陈良',
    participation: `par-${event}`,
    event,
    parent: null,
    type: 'meeting',
    name: `${event}会议`,
    day: '2021-03-01',
    time: { part: null, hour: null },
    place: null,
    division: null,
    ...more,
  });
  const morning = { part: 'morning', hour: null } as const;
  const nine = { part: 'morning', hour: 9 } as const;
  const told = (one: Partial<Sighting>, other: Partial<Sighting>): string[] =>
    placeContradictions([at('防汛', one), at('招商', other)]).map(
      (found) => `${found.closeness} ${strengthOf(found)}`,
    );

  test.each<[string, Partial<Sighting>, Partial<Sighting>, string[]]>([
    ['at one hour', { time: nine, place: '会堂' }, { time: nine, place: '码头' }, ['hour contested']],
    [
      'at two hours',
      { time: nine, place: '会堂' },
      { time: { part: 'morning', hour: 10 }, place: '码头' },
      [],
    ],
    ['at one hour in one place', { time: nine, place: '市会堂' }, { time: nine, place: '会堂' }, []],
    [
      'in one morning, in two counties',
      { time: morning, division: '320981' },
      { time: morning, division: '320982' },
      ['part-of-day possible'],
    ],
    [
      'in one morning, in a city and its county',
      { time: morning, division: '320900' },
      { time: morning, division: '320982' },
      [],
    ],
    [
      'in one morning, in one county',
      { time: morning, division: '320981' },
      { time: morning, division: '320981' },
      [],
    ],
    [
      'morning and afternoon',
      { time: morning, division: '320981' },
      { time: { part: 'afternoon', hour: null }, division: '110101' },
      [],
    ],
    ['on one day in two counties of one prefecture', { division: '320981' }, { division: '320982' }, []],
    ['on one day in two prefectures', { division: '320981' }, { division: '321081' }, ['day possible']],
    ['on one day, the places not told', {}, { division: '321081' }, []],
    ['on two days', { division: '320981' }, { division: '321081', day: '2021-03-02' }, []],
    [
      'at an event and a part of it',
      { time: nine, place: '会堂' },
      { time: nine, place: '码头', parent: '防汛' },
      [],
    ],
    [
      'at what may be one meeting told twice',
      { time: nine, place: '会堂' },
      { time: nine, place: '码头', name: '全市防汛会议' },
      [],
    ],
    ['of two people', { time: nine, place: '会堂' }, { time: nine, place: '码头', person: '李敏' }, []],
  ])('%s', (_, one, other, expected) => expect(told(one, other)).toEqual(expected));

  test('two roles at one event are one sighting', () => {
    const twice = [at('防汛', { time: nine, place: '会堂' }), at('防汛', { time: nine, place: '码头' })];
    expect(placeContradictions(twice)).toEqual([]);
  });
});

describe('the time of day', () => {
  test.each([
    ['3月1日上午9时，会议召开', { part: 'morning', hour: 9 }],
    ['3月1日下午三点，会议召开', { part: 'afternoon', hour: 15 }],
    ['3月1日晚上7:30，会议召开', { part: 'evening', hour: 19 }],
    ['3月1日上午，会议召开', { part: 'morning', hour: null }],
    ['3月1日，会议召开，提出三点要求', { part: null, hour: null }],
    ['3月1日上午，会议召开，提出三点要求', { part: 'morning', hour: null }],
    ['上午到渡口镇，下午到石桥镇', { part: null, hour: null }],
  ])('of %s', (quote, expected) => expect(timeOfDay([quote])).toEqual(expected));
});

describe('two amounts of one kind', () => {
  const says = (text: string, amount: number, more: Partial<StatedAmount> = {}): StatedAmount => ({
    claim: `prj-${text}`,
    document: 'doc',
    evidence: [],
    kind: 'investment',
    name: '光伏项目',
    amount,
    min: null,
    max: null,
    currency: 'CNY',
    text,
    approximate: false,
    ...more,
  });
  const told = (...stated: readonly StatedAmount[]): string[] =>
    amountContradictions('prj', null, stated).map(({ one, other }) => `${one.text} ${other.text}`);
  const [ten, twelve] = [says('10亿元', 10e8), says('12亿元', 12e8)];

  test.each<[string, StatedAmount, StatedAmount, number]>([
    ['differ', ten, twelve, 1],
    ['are one', ten, says('10亿元', 10e8, { document: 'other' }), 0],
    ['are one, the one rounded', says('5亿元', 5e8), says('5.02亿元', 5.02e8), 0],
    ['differ by more than rounding', says('5亿元', 5e8), says('5.6亿元', 5.6e8), 1],
    ['are of two kinds', ten, { ...twelve, kind: 'registered-capital' }, 0],
    ['are of two phases', { ...ten, name: '光伏项目一期' }, { ...twelve, name: '光伏项目二期' }, 0],
    ['are of the whole and of a phase', ten, { ...twelve, name: '光伏项目一期' }, 0],
    ['are in two currencies', ten, { ...twelve, currency: 'USD' }, 0],
    ['the one within the range of the other', { ...ten, text: '10亿元至13亿元', max: 13e8 }, twelve, 0],
    ['roughly one', { ...ten, approximate: true }, says('10.9亿元', 10.9e8), 0],
  ])('%s', (_, one, other, count) => expect(told(one, other)).toHaveLength(count));

  test('said by several texts are told once', () => {
    expect(told(ten, { ...ten, claim: 'prj-b' }, twelve, { ...twelve, claim: 'prj-c' })).toHaveLength(1);
  });
});
