import { createHash } from 'node:crypto';
import type { ArticleRow, EvidenceRow, ProblemRow, StoredDocument } from '../graph/index.ts';
import {
  type ArticleFact,
  byUnits,
  type Claim,
  dateBounds,
  type Facts,
  type SourceMetadata,
} from '../model/index.ts';
import { type Divisions, knownDivisions, type Publishing } from '../resolve/index.ts';
import { Evidences } from './evidence.ts';
import { PlaceIds } from './ids.ts';
import { membersOf } from './members.ts';
import { statementsOf } from './statements.ts';
import { assertName, assertStorable } from './storable.ts';

/** All that is stored of one document, before it is joined with others. */
export interface DocumentRows {
  readonly document: StoredDocument;
  readonly paths: readonly string[];
  readonly articles: readonly ArticleRow[];
  readonly evidences: readonly EvidenceRow[];
  readonly claims: readonly Claim[];
}

/**
 * The rows of one document. Pure: the same facts and metadata give the same rows, with the same ids, on every run.
 *
 * @param metadata what is said of the document from outside; it goes before what the facts say
 * @param divisions names of administrative divisions by code
 * @throws Failure `document.unstorable-text` or `document.name-too-long` for what no store could hold
 */
export function toRows(
  facts: Facts,
  metadata: SourceMetadata = {},
  divisions: Divisions = knownDivisions,
): DocumentRows {
  const document = documentOf(facts, metadata);
  assertStorable(facts, document.id);
  assertStorable(metadata, document.id);
  const ids = new PlaceIds(document.id);
  const articleIds = facts.articles.map((article, i) => ids.next('art', firstSpan(article)?.start ?? -1 - i));
  const publishing: Publishing = {
    publisher: document.publisher,
    place: document.publisherPlace,
    jurisdiction: facts.document.jurisdiction ?? null,
  };
  const evidences = new Evidences(facts.document, facts.articles, articleIds, ids);
  const issued = document.issued === null ? null : dateBounds(document.issued);
  const reading = { facts, publishing, issued, divisions, ids, evidences };
  const members = membersOf(reading);
  const statements = statementsOf(reading, members);
  const claims = [...members.places.claims, ...members.claims, ...statements];
  const articles = facts.articles.map((article, i) => articleOf(article, document.id, articleIds[i]!, i));
  const path = metadata.path ?? facts.document.path;
  const digest = digestOf({ document, articles, claims });
  return {
    document: { ...document, digest },
    paths: path === undefined ? [] : [path],
    articles,
    evidences: evidences.rows,
    claims,
  };
}

function documentOf(facts: Facts, metadata: SourceMetadata): Omit<StoredDocument, 'digest'> {
  const { document } = facts;
  const issued = metadata.issued ?? document.issued?.edtf ?? null;
  const bounds = issued === null ? null : dateBounds(issued);
  const publisher = metadata.publisher ?? document.publisher;
  for (const name of [publisher, metadata.path, metadata.url])
    if (name) assertName(name, 'publisher, path or address', document.id);
  return {
    id: document.id,
    sha256: document.sha256,
    title: document.title,
    publisher,
    publisherPlace: document.place ?? null,
    issued,
    earliest: bounds?.earliest ?? null,
    latest: bounds?.latest ?? null,
    rules: document.rules,
    format: document.format ?? 'text',
    url: metadata.url ?? document.url ?? null,
    publisherGiven: metadata.publisher !== undefined,
    issuedGiven: metadata.issued !== undefined,
    problems: problemsOf(facts),
    text: document.text,
  };
}

/** By place in the text; what concerns the whole document first. Told twice of one place, it stands once. */
function problemsOf({ problems }: Facts): readonly ProblemRow[] {
  const rows = problems.map(({ code, span, detail }) => ({
    code,
    start: span?.start ?? null,
    end: span?.end ?? null,
    detail: detail ?? null,
  }));
  const sorted = rows.toSorted(
    (one, other) =>
      (one.start ?? -1) - (other.start ?? -1) ||
      (one.end ?? -1) - (other.end ?? -1) ||
      byUnits(one.code, other.code) ||
      byUnits(one.detail ?? '', other.detail ?? ''),
  );
  const keys = sorted.map((row) => JSON.stringify(row));
  return sorted.filter((_, at) => keys.indexOf(keys[at]!) === at);
}

const firstSpan = (article: ArticleFact) => article.titleSpans?.[0] ?? article.paragraphs[0]?.spans[0];

const articleOf = (article: ArticleFact, document: string, id: string, ordinal: number): ArticleRow => ({
  id,
  document,
  ordinal,
  title: article.title,
  kickers: article.kickers ?? [],
  paragraphs: article.paragraphs,
});

const digestOf = (rows: unknown): string => createHash('sha256').update(JSON.stringify(rows)).digest('hex');
