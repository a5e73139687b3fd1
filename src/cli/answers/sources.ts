import type { ArticleRow, DocumentRow, EvidenceRow, GraphStore } from '../../graph/index.ts';
import { rowsById } from '../../questions/index.ts';
import { sentenceOf } from '../../serve/sentence.ts';

/** Where it says so. */
export interface Source {
  /** The whole sentences that hold the quote. */
  readonly sentence: string;
  /** The document's text from `start` to `end`. */
  readonly quote: string;
  readonly document: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly path: string | null;
  readonly url: string | null;
  /** Into the document's text, UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** The sources of claims or entities, by id; at most `first` of each. */
export async function sourcesOf(
  store: GraphStore,
  ids: readonly string[],
  first = 3,
): Promise<ReadonlyMap<string, readonly Source[]>> {
  if (ids.length === 0) return new Map();
  const lists = (await store.evidenceOf(ids)).map((list) => list.slice(0, first));
  const described = await describe(store, lists.flat());
  return new Map(ids.map((id, i) => [id, lists[i]!.map((row) => described.get(row.id)!)]));
}

/** Sources by the ids of evidences. */
export async function sourcesByIds(
  store: GraphStore,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Source>> {
  const rows = await rowsById(ids, (wanted) => store.evidencesByIds(wanted));
  return describe(store, [...rows.values()]);
}

async function describe(
  store: GraphStore,
  rows: readonly EvidenceRow[],
): Promise<ReadonlyMap<string, Source>> {
  const documents = await rowsById(
    rows.map(({ document }) => document),
    (wanted) => store.documentsByIds(wanted),
  );
  const articles = await rowsById(
    rows.map(({ article }) => article),
    (wanted) => store.articlesByIds(wanted),
  );
  return new Map(
    rows.map((row) => [row.id, toSource(row, documents.get(row.document), articles.get(row.article ?? ''))]),
  );
}

const toSource = (
  row: EvidenceRow,
  document: DocumentRow | undefined,
  article: ArticleRow | undefined,
): Source => ({
  sentence: sentenceOf(row, article ?? null),
  quote: row.quote,
  document: row.document,
  title: document?.title ?? null,
  publisher: document?.publisher ?? null,
  path: document?.paths[0] ?? null,
  url: document?.url ?? null,
  start: row.start,
  end: row.end,
});
