import { type Facts, Failure, type SourceMetadata } from '../model/index.ts';
import { type DocumentRows, toRows } from './rows.ts';

export interface LoadItem {
  readonly facts: Facts;
  readonly metadata: SourceMetadata;
}

/** An item as it goes into a batch: its rows, or why it has none. */
export type Prepared = { readonly document: string; readonly path: string | null } & (
  | { readonly rows: DocumentRows; readonly failure?: never }
  | { readonly failure: Failure; readonly rows?: never }
);

function prepare({ facts, metadata }: LoadItem): Prepared {
  const document = facts.document.id;
  try {
    const rows = toRows(facts, metadata);
    return { document, path: rows.paths[0] ?? null, rows };
  } catch (failure) {
    if (failure instanceof Failure) return { document, path: metadata.path ?? null, failure };
    throw failure;
  }
}

/** Items in their order, each list of so many rows or more but for the last. */
export function* batches(items: readonly LoadItem[], batchRows: number): Generator<Prepared[]> {
  let batch: Prepared[] = [];
  let size = 0;
  for (const item of items) {
    const prepared = prepare(item);
    batch.push(prepared);
    size += prepared.rows ? sizeOf(prepared.rows) : 0;
    if (size < batchRows) continue;
    yield batch;
    [batch, size] = [[], 0];
  }
  if (batch.length) yield batch;
}

const sizeOf = ({ articles, evidences, claims }: DocumentRows): number =>
  1 + articles.length + evidences.length + claims.length;
