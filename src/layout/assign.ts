/**
 * The assignment of rows to columns with the highest total score, each row and column used once at most. Rows may go
 * without: a pair that scores 0 or less is never made. Cubic in the number of rows.
 *
 * @param scores one row each of equal length
 * @returns the column of each row, -1 for none
 */
export function assign(scores: readonly (readonly number[])[]): number[] {
  const rows = scores.length;
  const real = scores[0]?.length ?? 0;
  const columns = real + rows;
  const cost = (row: number, column: number) => (column < real ? -Math.max(0, scores[row]![column]!) : 0);
  const rowPrice = new Float64Array(rows + 1);
  const columnPrice = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    const least = new Float64Array(columns + 1).fill(Infinity);
    const from = new Int32Array(columns + 1);
    const seen = new Uint8Array(columns + 1);
    rowOf[0] = row;
    let column = 0;
    do {
      seen[column] = 1;
      const at = rowOf[column]!;
      let step = Infinity;
      let next = 0;
      for (let j = 1; j <= columns; j++) {
        if (seen[j]) continue;
        const reduced = cost(at - 1, j - 1) - rowPrice[at]! - columnPrice[j]!;
        if (reduced < least[j]!) {
          least[j] = reduced;
          from[j] = column;
        }
        if (least[j]! < step) {
          step = least[j]!;
          next = j;
        }
      }
      for (let j = 0; j <= columns; j++) {
        if (seen[j]) {
          rowPrice[rowOf[j]!]! += step;
          columnPrice[j]! -= step;
        } else least[j]! -= step;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      rowOf[column] = rowOf[from[column]!]!;
      column = from[column]!;
    }
  }
  const out = scores.map(() => -1);
  for (let j = 1; j <= real; j++) {
    const row = rowOf[j]! - 1;
    if (row >= 0 && scores[row]![j - 1]! > 0) out[row] = j - 1;
  }
  return out;
}
