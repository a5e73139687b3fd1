import Table from 'cli-table3';
import { displayWidth, wrap } from './width.ts';

const leastColumn = 6;
/** Where data does not go to a terminal. */
const usualWidth = 100;

/**
 * A table that fits a terminal, cells wrapped by their width on screen.
 *
 * @param columns of the terminal
 */
export function renderTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  columns: number = usualWidth,
): string {
  const widths = fit(naturalWidths([head, ...rows]), columns - 3 * head.length - 1);
  const wrapped = (cells: readonly string[]) => cells.map((cell, i) => wrap(cell, widths[i]!));
  const table = new Table({ head: wrapped(head), style: { head: [], border: [], compact: true } });
  table.push(...rows.map(wrapped));
  return table.toString();
}

const naturalWidths = (rows: readonly (readonly string[])[]): number[] =>
  (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => widthOf(row[i] ?? ''))));

const widthOf = (cell: string): number => Math.max(...cell.split('\n').map(displayWidth));

/** Takes from the widest column until all fit together. */
function fit(widths: readonly number[], room: number): number[] {
  const fitted = [...widths];
  let excess = fitted.reduce((sum, width) => sum + width, 0) - room;
  while (excess-- > 0) {
    const widest = Math.max(...fitted);
    if (widest <= leastColumn) break;
    fitted[fitted.indexOf(widest)] = widest - 1;
  }
  return fitted;
}
