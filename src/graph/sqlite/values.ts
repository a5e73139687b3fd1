/*
 * A statement that takes `$rows` as JSON finds each column of each row anew by its name. Where rows are many, the same
 * statement takes them as values of a fixed number of rows, which finds them three times as fast.
 *
 * A statement of several rows of which one may fail keeps a copy of each page that it changes, to take back the rows
 * before. A write that fails is taken back as a whole, so that these keep none, which saves a quarter of the time: they
 * fail where they are, or, where a row of the same id would be replaced, leave it out for the statement that replaces.
 */

const GIVEN = /\(SELECT value FROM json_each\(\$rows\) LIMIT -1\) AS given/;
const COLUMN = /given\.value ->> '(\w+)'/g;
const INTO = /^INSERT INTO /;
const REPLACING = /\nWHERE true\nON CONFLICT \(\w+\) DO UPDATE SET\s[^]*$/;

/** Rows that go into one statement, as many as possible first. */
export const ROWS_AT_ONCE = [500, 50] as const;

/** The fewest rows for which it is done. */
export const FEWEST_ROWS = Math.min(...ROWS_AT_ONCE);

/** A statement for so many rows, and what it takes of each, in this order. */
export interface Valued {
  readonly text: string;
  /** Puts in rows whose id is new and leaves out all others, as it tells by its changes; null where none is replaced. */
  readonly textIfNew: string | null;
  readonly columns: readonly string[];
}

/**
 * The statement that takes values in the place of `$rows`; null for one that answers, or takes something else beside.
 *
 * @param count of rows
 */
export function valuedOf(text: string, count: number): Valued | null {
  const body = text.replace(/^--.*\n/gm, '');
  if (!/^(?:INSERT|DELETE)\b/.test(body) || !GIVEN.test(body)) return null;
  const columns = [...new Set(Array.from(body.matchAll(COLUMN), (match) => match[1]!))];
  const row = `(${columns.map(() => '?').join(', ')})`;
  const rows = Array<string>(count).fill(row).join(', ');
  const valued = body
    .replace(COLUMN, (_, name: string) => `given.column${columns.indexOf(name) + 1}`)
    .replace(GIVEN, () => `(VALUES ${rows}) AS given`);
  if (valued.includes('$')) return null;
  if (!REPLACING.test(valued))
    return { text: valued.replace(INTO, 'INSERT OR FAIL INTO '), textIfNew: null, columns };
  return {
    text: valued,
    textIfNew: valued.replace(REPLACING, '').replace(INTO, 'INSERT OR IGNORE INTO '),
    columns,
  };
}
