import { exclusive, type Rank, type Station } from '../../src/resolve/index.ts';

const PLACE = 'named 临石';

function station(unit: string, rank: Rank, zone = '', leading = false): Station {
  const scope = zone === '' ? PLACE : `${PLACE} ${zone}`;
  return { unit: `${unit} ${scope}`, scope, leading, company: false, rank };
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

  test('not the bureau of a zone under its old class and under its new one', () => {
    const before = station('招商局', 'head', '开发区');
    expect(exclusive(before, station('招商局', 'head', '高新区'))).toBe(false);
    expect(exclusive(before, station('规建局', 'head', '高新区'))).toBe(true);
  });
});
