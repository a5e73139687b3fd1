import { connect, type Connection } from '../../src/graph/sqlite/driver.ts';
import { FEWEST_ROWS, ROWS_AT_ONCE, valuedOf } from '../../src/graph/sqlite/values.ts';
import { Statements } from '../../src/graph/statements.ts';

const sql = new Statements('sql');

describe('a statement that takes its rows as values', () => {
  it.each(sql.names('write').filter((name) => /^(INSERT|DELETE)\b[^]*\$rows/m.test(sql.text(name))))(
    'is made of %s',
    (name) => {
      const valued = valuedOf(sql.text(name), FEWEST_ROWS)!;
      const given = /^-- Parameters: \$rows, a list of \{ (.*) \}$/m.exec(sql.text(name))![1]!.split(', ');
      expect([...valued.columns].sort()).toEqual(given.sort());
      expect(valued.text).not.toMatch(/json_each|given\.value|\$/);
      expect(valued.text.split('?').length - 1).toBe(FEWEST_ROWS * given.length);
    },
  );

  it('is not made of one that changes, answers, or takes keys', () => {
    for (const name of ['write/assign', 'read/posts-titled', 'write/delete-entities'])
      expect(valuedOf(sql.text(name), FEWEST_ROWS)).toBeNull();
  });
});

describe('rows bound as values', () => {
  const put = `INSERT INTO kept (id, "value", number, flag, words)
SELECT
  given.value ->> 'id',
  given.value ->> 'value',
  given.value ->> 'number',
  given.value ->> 'flag',
  given.value ->> 'words'
FROM (SELECT value FROM json_each($rows) LIMIT -1) AS given
WHERE true
ON CONFLICT (id) DO UPDATE SET "value" = excluded."value"`;
  const rowOf = (i: number) => ({
    id: `id-${i}`,
    value: i % 3 === 0 ? null : `“字”'"\\ ${i}\n`,
    number: i % 2 === 0 ? i : i / 7,
    flag: i % 5 === 0,
    words: i % 4 === 0 ? ['甲', '乙"'] : [],
  });
  let connection: Connection;

  beforeEach(() => {
    connection = connect(':memory:', 0);
    connection.exec(
      'CREATE TABLE kept (id TEXT PRIMARY KEY, "value" TEXT, number REAL, flag INTEGER, words TEXT) STRICT',
    );
  });
  afterEach(() => connection.close());

  const kept = () => connection.all('SELECT id, "value", number, flag, words FROM kept ORDER BY rowid', {});

  it.each([
    1,
    FEWEST_ROWS - 1,
    FEWEST_ROWS,
    FEWEST_ROWS + 1,
    ROWS_AT_ONCE[0] - 1,
    2 * ROWS_AT_ONCE[0] + FEWEST_ROWS + 7,
  ])('are, of %i, those that were given, in their order, as JSON would have them', (count) => {
    const rows = Array.from({ length: count }, (_, i) => rowOf(i));
    connection.all(put, { rows });
    const found = kept();
    connection.exec('DELETE FROM kept');
    for (const row of rows) connection.all(put, { rows: [row] });
    expect(found).toEqual(kept());
    expect(found).toEqual(
      rows.map((row) => ({ ...row, flag: Number(row.flag), words: JSON.stringify(row.words) })),
    );
  });

  it.each([2 * FEWEST_ROWS, 2 * ROWS_AT_ONCE[0] + 3])('leave, of %i with one id, the last', (count) => {
    const rows = Array.from({ length: count }, (_, i) => ({ ...rowOf(1), value: `${i}` }));
    connection.all(put, { rows });
    expect(kept().map((row) => row['value'])).toEqual([`${count - 1}`]);
  });

  it('replace those that are there, wherever they stand among new ones', () => {
    const count = 2 * ROWS_AT_ONCE[0] + FEWEST_ROWS;
    const rows = Array.from({ length: count }, (_, i) => rowOf(i));
    const known = rows.filter((_, i) => [0, 3, FEWEST_ROWS, ROWS_AT_ONCE[0] + 1, count - 1].includes(i));
    connection.all(put, { rows: known.map((row) => ({ ...row, value: 'before' })) });
    connection.all(put, { rows });
    const found = new Map(kept().map((row) => [row['id'], row['value']]));
    expect(found).toEqual(new Map(rows.map(({ id, value }) => [id, value])));
  });

  it('fail as they do one by one, where one of them cannot be kept', () => {
    const rows = Array.from({ length: FEWEST_ROWS }, (_, i) => ({ ...rowOf(i), flag: i === 7 ? 'none' : i }));
    expect(() => connection.all(put, { rows })).toThrow(/cannot store TEXT value in INTEGER column/);
  });
});
