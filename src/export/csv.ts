import { stringify } from 'csv-stringify/sync';
import type { Contents } from './contents.ts';
import type { Cell, Table } from './tables.ts';

/** Lines written at a time. */
const BATCH = 200;

const boolean = (value: boolean): string => String(value);

/** A number is none of a formula, though it may begin with a minus. */
const NUMBER = /^-?\d+(?:\.\d+)?$/u;
const plain = (value: string | number) =>
  NUMBER.test(String(value)) ? { value: String(value), escape_formulas: false } : String(value);

/**
 * A table for a spreadsheet: with a mark by which it knows UTF-8, and an apostrophe before what it would take for a
 * formula.
 */
export async function* spreadsheet(table: Table, contents: Contents): AsyncGenerator<string> {
  const columns = [...table.columns];
  yield stringify([columns], { bom: true, record_delimiter: 'windows' });
  const write = (rows: Cell[][]) =>
    stringify(rows, {
      escape_formulas: true,
      record_delimiter: 'windows',
      cast: { boolean, number: plain, string: plain },
    });
  for await (const rows of batches(table.lines(contents), columns)) yield write(rows);
}

/** A table for a program: no mark, nothing put before anything. */
export async function* plainTable(
  columns: readonly string[],
  header: readonly string[],
  lines: AsyncIterable<Readonly<Record<string, Cell>>>,
): AsyncGenerator<string> {
  yield stringify([[...header]]);
  for await (const rows of batches(lines, columns))
    yield stringify(rows, { cast: { boolean }, quoted_string: true });
}

async function* batches(
  lines: AsyncIterable<Readonly<Record<string, Cell>>>,
  columns: readonly string[],
): AsyncGenerator<Cell[][]> {
  let rows: Cell[][] = [];
  for await (const line of lines) {
    rows.push(columns.map((column) => line[column] ?? null));
    if (rows.length < BATCH) continue;
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}
