import { packTrace, type Station, unitsByMove } from '../../src/resolve/index.ts';

const at = (name: string, place: string): Station => ({
  unit: `${name} named ${place}`,
  scope: `named ${place}`,
  leading: false,
  company: false,
  rank: 'head',
  held: 'now',
});

const trace = (month: string, ...stations: readonly Station[]): string =>
  packTrace({ month, publisher: 'publisher 报', home: '', byline: false, namesake: null, stations });

const SCHOOLS = at('教育局', '临石');
const WATER = at('水务局', '临石');
const THERE = at('教育局', '沅口');

const months = (station: Station, ...all: readonly string[]) => all.map((month) => trace(month, station));

describe('posts that hang on the rest by a move alone', () => {
  test('none of one body, nor of one jurisdiction soon after', () => {
    expect(unitsByMove('王启明', months(SCHOOLS, '2021-03', '2022-03'))).toEqual(new Set());
    const moved = [...months(SCHOOLS, '2021-03', '2021-09'), ...months(WATER, '2022-03')];
    expect(unitsByMove('王启明', moved)).toEqual(new Set());
  });

  test('a bureau next door, long after, though a text calls them a former head in between', () => {
    const said = trace('2022-11', { ...SCHOOLS, held: 'past' });
    const moved = [...months(SCHOOLS, '2021-03', '2021-06', '2021-09'), said, ...months(WATER, '2023-06')];
    expect(unitsByMove('王启明', moved)).toEqual(new Set([WATER.unit]));
  });

  test('another place, seen from where most is told of', () => {
    const moved = [...months(SCHOOLS, '2021-03', '2021-06', '2021-09'), ...months(THERE, '2022-03')];
    expect(unitsByMove('王启明', moved)).toEqual(new Set([THERE.unit]));
  });

  test('both, where no place is told of the most by far', () => {
    const moved = [...months(SCHOOLS, '2021-03'), ...months(THERE, '2022-03')];
    expect(unitsByMove('王启明', moved)).toEqual(new Set([SCHOOLS.unit, THERE.unit]));
  });

  test('a bureau next door, where the name is shared by many', () => {
    const moved = [...months(SCHOOLS, '2021-03', '2021-06', '2021-09'), ...months(WATER, '2022-03')];
    expect(unitsByMove('王伟', moved)).toEqual(new Set([WATER.unit]));
  });

  test('none where a text gives both posts, or somebody has judged', () => {
    const moved = [...months(SCHOOLS, '2021-03'), ...months(THERE, '2022-03')];
    expect(unitsByMove('王启明', [...moved, trace('2022-01', SCHOOLS, THERE)])).toEqual(new Set());
    expect(unitsByMove('王启明', moved, [moved])).toEqual(new Set());
  });
});
