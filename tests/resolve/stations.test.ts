import { exclusive, type Rank, rankOf, type Station, stationOf, unitOfKey } from '../../src/resolve/index.ts';

const PLACE = 'named 临石';

function station(unit: string, rank: Rank, zone = '', leading = false): Station {
  const scope = zone === '' ? PLACE : `${PLACE} ${zone}`;
  return { unit: `${unit} ${scope}`, scope, leading, company: false, rank, held: 'now' };
}

describe('posts that nobody holds at one time', () => {
  test('deputies of two bureaus', () => {
    expect(exclusive(station('教育局', 'deputy'), station('财政局', 'deputy'))).toBe(true);
  });

  test('who leads the county and a bureau’s deputy, not its head', () => {
    const leader = station('', 'deputy', '', true);
    expect(exclusive(leader, station('公安局', 'deputy'))).toBe(true);
    expect(exclusive(leader, station('公安局', 'head'))).toBe(false);
  });

  test('nor who leads the county and a deputy of a bureau in its zone', () => {
    expect(exclusive(station('', 'deputy', '', true), station('财政局', 'deputy', '开发区'))).toBe(true);
  });

  test('not the bureau of a zone under its old class and under its new one', () => {
    const before = station('招商局', 'head', '开发区');
    expect(exclusive(before, station('招商局', 'head', '高新区'))).toBe(false);
    expect(exclusive(before, station('规建局', 'head', '高新区'))).toBe(true);
  });
});

describe('stations', () => {
  const COUNTY = { publisher: '临石报', place: null, jurisdiction: '临石县' };
  const seat = (name: string, jurisdiction: string, organ: string) =>
    stationOf({ name, kind: 'party', level: null, jurisdiction, organ }, '书记', COUNTY, () => null);

  test('a town is one by whichever of its names, and when it becomes a subdistrict', () => {
    const towns = [
      seat('河西镇党委', '临石县', '河西镇党委'),
      seat('中共临石县河西镇委员会', '临石县河西镇', '党委'),
      seat('河西镇人民政府', '河西镇', '政府'),
      seat('河西街道党工委', '临石县', '河西街道党工委'),
    ];
    expect(new Set(towns.map((town) => town!.unit))).toEqual(new Set(['河西镇 named 临石']));
  });

  test.each([
    ['局长', 'head'],
    ['副局长', 'deputy'],
    ['组织委员', 'deputy'],
    ['委员', 'member'],
  ] as const)('%s: %s', (title, rank) => {
    expect(rankOf(title)).toBe(rank);
  });

  test('the unit of a body is told by what the body is known by', () => {
    expect(unitOfKey('教育局党组 named 临石')).toBe('教育局 named 临石');
    expect(unitOfKey('委 named 临石')).toBe(' named 临石');
    expect(unitOfKey('人大常委会 named 临石')).toBe('人大 named 临石');
    expect(unitOfKey('河西街道办事处 named 临石')).toBe('河西镇 named 临石');
  });
});
