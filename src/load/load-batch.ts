import type { GraphWriter, StoredDocument } from '../graph/index.ts';
import type { Prepared } from './batches.ts';
import { applyChange } from './change.ts';
import { Paths } from './paths.ts';
import type { Correction, DocumentReport, LoadReport, Outcome } from './report.ts';
import type { DocumentRows } from './rows.ts';

/**
 * Puts the documents of one write into the graph, as if they came one after the other.
 *
 * @param at when, for what paths held before: ISO 8601, UTC
 */
export async function loadBatch(
  writer: GraphWriter,
  batch: readonly Prepared[],
  at: string,
): Promise<LoadReport> {
  const sound = batch.filter((item) => item.rows !== undefined);
  const ids = [...new Set(sound.map(({ document }) => document))];
  const holding = new Map((await writer.documents(ids)).map((row): [string, Held] => [row.id, row]));
  const paths = await Paths.read(
    writer,
    sound.flatMap(({ path }) => path ?? []),
    ids,
  );
  const stored = new Set(holding.keys());
  const latest = new Map<string, DocumentRows>();
  const documents = batch.map((item): DocumentReport => {
    const { document, path } = item;
    if (item.failure) return { document, path, outcome: 'failed', corrections: [], failure: item.failure };
    const moved = path !== null && paths.give(path, document, at);
    const before = holding.get(document);
    const outcome = outcomeOf(before?.digest, item.rows.document.digest, moved);
    holding.set(document, item.rows.document);
    if (outcome === 'added' || outcome === 'replaced') latest.set(document, item.rows);
    return { document, path, outcome, corrections: correctionsOf(before, item.rows.document) };
  });
  const abandoned = new Set(paths.abandoned());
  const arriving = [...latest.values()].filter(({ document }) => !abandoned.has(document.id));
  const removed = [...abandoned];
  const leaving = removed.filter((id) => stored.has(id) || !latest.has(id));
  const replaced = arriving.map(({ document }) => document.id).filter((id) => stored.has(id));
  await applyChange(writer, { leaving, replaced, arriving });
  await paths.write(writer, replaced);
  return { documents, superseded: paths.superseded, removed, rows: countRows(arriving) };
}

type Held = Pick<StoredDocument, 'digest' | 'publisher' | 'issued' | 'url'>;

/** What is given now, where something else held before. An address is only ever given. */
function correctionsOf(before: Held | undefined, now: StoredDocument): Correction[] {
  const given = { publisher: now.publisherGiven, issued: now.issuedGiven, url: true };
  return (['publisher', 'issued', 'url'] as const).flatMap((field) => {
    const [was, is] = [before?.[field] ?? null, now[field]];
    return given[field] && was !== null && is !== null && was !== is ? [{ field, before: was, now: is }] : [];
  });
}

const outcomeOf = (before: string | undefined, now: string, moved: boolean): Outcome =>
  before === undefined ? 'added' : before !== now ? 'replaced' : moved ? 'moved' : 'unchanged';

const countRows = (rows: readonly DocumentRows[]): LoadReport['rows'] => ({
  documents: rows.length,
  articles: rows.reduce((sum, { articles }) => sum + articles.length, 0),
  evidences: rows.reduce((sum, { evidences }) => sum + evidences.length, 0),
  claims: rows.reduce((sum, { claims }) => sum + claims.length, 0),
});
