import { readTable } from '../../src/gazetteer/tables.ts';

describe('every row of the divisions', () => {
  const rows = readTable('divisions', 5).map(([code, name, short, level, parent]) => ({
    code: code!,
    name: name!,
    short: short!,
    level: level!,
    parent: parent!,
  }));
  const digits: Record<string, number> = { province: 2, prefecture: 4, county: 6 };

  test('has a code of its level’s length', () => {
    expect(rows.filter(({ code, level }) => !/^\d+$/u.test(code) || code.length !== digits[level])).toEqual(
      [],
    );
  });

  test('has a code of its own', () => {
    expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
  });

  const codes = new Set(rows.map(({ code }) => code));

  test('lies in a division whose code its own begins with, provinces in none', () => {
    const odd = rows.filter(({ code, level, parent }) =>
      level === 'province' ? parent !== '' : parent === '' || !code.startsWith(parent),
    );
    expect(odd).toEqual([]);
  });

  test('lies in a division that the table has', () => {
    expect(rows.filter(({ parent }) => parent !== '' && !codes.has(parent))).toEqual([]);
  });

  test('has a short name that its name begins with', () => {
    expect(rows.filter(({ name, short }) => short === '' || !name.startsWith(short))).toEqual([]);
  });
});
