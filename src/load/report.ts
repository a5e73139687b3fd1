import type { Supersession } from '../graph/index.ts';
import type { Failure } from '../model/index.ts';

/**
 * What became of a document:
 * - `added`: it was not in the store;
 * - `unchanged`: it was, as it is;
 * - `replaced`: it was, read by other rules or with other metadata, and the later holds now;
 * - `moved`: it was, as it is, and is found under one path more;
 * - `failed`: no store can hold it; the others went in.
 */
export type Outcome = 'added' | 'unchanged' | 'replaced' | 'moved' | 'failed';

/** What was said of a document from outside, and says otherwise than what held before: the later holds now. */
export interface Correction {
  readonly field: 'publisher' | 'issued' | 'url';
  readonly before: string;
  readonly now: string;
}

export interface DocumentReport {
  readonly document: string;
  readonly path: string | null;
  readonly outcome: Outcome;
  /** Empty but where it was replaced. */
  readonly corrections: readonly Correction[];
  readonly failure?: Failure;
}

export interface RowCounts {
  readonly documents: number;
  readonly articles: number;
  readonly evidences: number;
  readonly claims: number;
}

export interface LoadReport {
  /** In the order of the items. */
  readonly documents: readonly DocumentReport[];
  /** Paths that hold another document now. */
  readonly superseded: readonly Supersession[];
  /** Documents whose last path went to another, and which went with it. */
  readonly removed: readonly string[];
  /** Rows of documents that were added or replaced. */
  readonly rows: RowCounts;
}

export const emptyReport: LoadReport = {
  documents: [],
  superseded: [],
  removed: [],
  rows: { documents: 0, articles: 0, evidences: 0, claims: 0 },
};

export const joinReports = (a: LoadReport, b: LoadReport): LoadReport => ({
  documents: [...a.documents, ...b.documents],
  superseded: [...a.superseded, ...b.superseded],
  removed: [...a.removed, ...b.removed],
  rows: {
    documents: a.rows.documents + b.rows.documents,
    articles: a.rows.articles + b.rows.articles,
    evidences: a.rows.evidences + b.rows.evidences,
    claims: a.rows.claims + b.rows.claims,
  },
});
