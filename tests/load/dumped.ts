import type { DumpRow, GraphStore } from '../../src/graph/index.ts';

/** All lines of a store's dump, but for how paths came to hold what they hold. */
export async function dumped(store: GraphStore): Promise<DumpRow[]> {
  const lines: DumpRow[] = [];
  for await (const line of store.dump()) if (line.kind !== 'supersession') lines.push(line);
  return lines;
}
