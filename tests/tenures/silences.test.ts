import type { EventRow, TenureRow } from '../../src/graph/index.ts';
import { type Meeting, type Member, silencesOf, usualSince } from '../../src/tenures/index.ts';

const meeting = (day: string, listed: string | null, open = false): Meeting => ({
  event: { id: `evt-${day}`, earliest: day, latest: day } as EventRow,
  listed: listed === null ? null : new Set(listed.split(' ')),
  open,
});
const member = (person: string, seen: string | null, from: string | null = '2020-01-01'): Member => ({
  person,
  tenures: [{ attestedFrom: from, startLatest: null } as TenureRow],
  seen: seen === null ? null : { day: seen, event: null },
});
const told = (members: readonly Member[], meetings: readonly Meeting[], since = '2023-01-01'): string[] =>
  silencesOf(members, meetings, since).members.map(
    ({ person, silent, named, meetings: of, open }) =>
      `${person}${silent ? ' silent' : ''} ${named}/${of} ${open}`,
  );

describe('who has not been seen since', () => {
  const meetings = [
    meeting('2022-06-01', '甲 乙'),
    meeting('2023-02-01', '甲 丙'),
    meeting('2023-03-01', null),
    meeting('2023-04-01', '甲 丙', true),
  ];

  test('is told with how many lists do not name them; meetings without a list, and those before, do not count', () => {
    const found = silencesOf(
      [member('甲', '2023-04-01'), member('乙', '2022-06-01')],
      meetings,
      '2023-01-01',
    );
    expect(found).toMatchObject({ meetings: 3, withList: 2, withOpenList: 1 });
    expect(told([member('甲', '2023-04-01'), member('乙', '2022-06-01')], meetings)).toEqual([
      '乙 silent 0/2 1',
      '甲 2/2 0',
    ]);
  });

  test('who was seen elsewhere is not silent, though no list of the body names them', () => {
    expect(told([member('乙', '2023-01-01')], meetings)).toEqual(['乙 0/2 1']);
  });

  test('counts only lists from when one is known in the body', () => {
    expect(told([member('丁', '2023-03-05', '2023-03-05')], meetings)).toEqual(['丁 0/1 1']);
  });

  test('puts first whom nothing tells of, then those seen longest ago', () => {
    const members = [member('甲', '2022-05-01'), member('乙', null), member('丙', '2021-05-01')];
    expect(told(members, []).map((line) => line[0])).toEqual(['乙', '丙', '甲']);
  });

  test('begins half a year before the last day, where none is asked for', () => {
    expect(usualSince(['2022-01-01', null, '2023-07-03'])).toBe('2023-01-01');
    expect(usualSince([null])).toBeNull();
  });
});
