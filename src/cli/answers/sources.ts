import type { ArticleRow, DocumentRow, EvidenceRow, GraphStore } from '../../graph/index.ts';
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
  const rows = lists.flat();
  const documents = await rowsById(
    rows.map(({ document }) => document),
    (wanted) => store.documentsByIds(wanted),
  );
  const articles = await rowsById(
    rows.map(({ article }) => article),
    (wanted) => store.articlesByIds(wanted),
  );
  const describe = (row: EvidenceRow) =>
    toSource(row, documents.get(row.document), articles.get(row.article ?? ''));
  return new Map(ids.map((id, i) => [id, lists[i]!.map(describe)]));
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
