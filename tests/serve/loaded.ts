import { type GraphStore, openStore } from '../../src/graph/index.ts';
import { loadDocuments } from '../../src/load/index.ts';
import type { Facts } from '../../src/model/index.ts';

/** An embedded store in memory that holds the documents. */
export async function loaded(documents: readonly Facts[]): Promise<GraphStore> {
  const store = await openStore(':memory:');
  await loadDocuments(
    store,
    documents.map((facts) => ({ facts, metadata: { path: facts.document.path ?? facts.document.id } })),
  );
  return store;
}
