import { connect, type Connection } from '../../src/graph/sqlite/driver.ts';
import { ROWS_AT_ONCE, valuedOf } from '../../src/graph/sqlite/values.ts';
import { Statements } from '../../src/graph/statements.ts';

const sql = new Statements('sql');

describe('a statement that takes its rows as values', () => {
  it.each(sql.names('write').filter((name) => /^(INSERT|DELETE)\b[^]*\$rows/m.test(sql.text(name))))(
    'is made of %s',
    (name) => {
      const valued = valuedOf(sql.text(name))!;
      const given = /^-- Parameters: \$rows, a list of \{ (.*) \}$/m.exec(sql.text(name))![1]!.split(', ');
      expect([...valued.columns].sort()).toEqual(given.sort());
      expect(valued.text).not.toMatch(/json_each|given\.value|\$/);
      expect(valued.text.split('?').length - 1).toBe(ROWS_AT_ONCE * given.length);
    },
  );

  it('is not made of one that changes, answers, or takes keys', () => {
    for (const name of ['write/assign', 'read/posts-titled', 'write/delete-entities'])
      expect(valuedOf(sql.text(name))).toBeNull();
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

  it.each([1, ROWS_AT_ONCE - 1, ROWS_AT_ONCE, ROWS_AT_ONCE + 1, 3 * ROWS_AT_ONCE + 7])(
    'are, of %i, those that were given, in their order, as JSON would have them',
    (count) => {
      const rows = Array.from({ length: count }, (_, i) => rowOf(i));
      connection.all(put, { rows });
      const found = kept();
      connection.exec('DELETE FROM kept');
      for (const row of rows) connection.all(put, { rows: [row] });
      expect(found).toEqual(kept());
      expect(found).toEqual(
        rows.map((row) => ({ ...row, flag: Number(row.flag), words: JSON.stringify(row.words) })),
      );
    },
  );

  it('leave, of several with one id, the last', () => {
    const rows = Array.from({ length: 2 * ROWS_AT_ONCE }, (_, i) => ({ ...rowOf(1), value: `${i}` }));
    connection.all(put, { rows });
    expect(kept().map((row) => row['value'])).toEqual([`${2 * ROWS_AT_ONCE - 1}`]);
  });
});
