/** Rows by the ids they were asked by; ids that lead to nothing are left out. */
export async function rowsById<T>(
  ids: readonly (string | null)[],
  read: (ids: readonly string[]) => Promise<readonly (T | null)[]>,
): Promise<ReadonlyMap<string, T>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await read(wanted);
  return new Map(wanted.flatMap((id, i) => (rows[i] ? [[id, rows[i]] as const] : [])));
}
