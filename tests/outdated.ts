import type { DumpRow, GraphStore } from '../src/graph/index.ts';
import { loadDocuments } from '../src/load/index.ts';
import { readFacts } from '../src/pipeline.ts';
import type { FactsDocument, SourceMetadata } from '../src/model/index.ts';

/** Loads a document as rules of the past may have read it: its text and publisher, perhaps wrongly, and nobody in it. */
export async function loadOutdated(
  store: GraphStore,
  text: string,
  metadata: SourceMetadata & { readonly path: string },
  misread: Partial<FactsDocument> = {},
): Promise<void> {
  const facts = readFacts(Buffer.from(text), metadata.path, metadata);
  const document = { ...facts.document, ...misread, rules: '0.0.1+past' };
  const nothing = {
    persons: [],
    organizations: [],
    posts: [],
    events: [],
    projects: [],
    indicators: [],
    reorganizations: [],
  };
  await loadDocuments(store, [{ facts: { ...facts, ...nothing, document }, metadata }]);
}

export async function dumpOf(store: GraphStore): Promise<DumpRow[]> {
  const rows: DumpRow[] = [];
  for await (const row of store.dump()) rows.push(row);
  return rows;
}
