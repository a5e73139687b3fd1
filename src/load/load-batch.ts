import type { GraphWriter } from '../graph/index.ts';
import type { Prepared } from './batches.ts';
import { applyChange } from './change.ts';
import { Paths } from './paths.ts';
import type { DocumentReport, LoadReport, Outcome } from './report.ts';
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
  const digests = new Map((await writer.documents(ids)).map(({ id, digest }) => [id, digest]));
  const paths = await Paths.read(
    writer,
    sound.flatMap(({ path }) => path ?? []),
    ids,
  );
  const stored = new Set(digests.keys());
  const latest = new Map<string, DocumentRows>();
  const documents = batch.map((item): DocumentReport => {
    const { document, path } = item;
    if (item.failure) return { document, path, outcome: 'failed', failure: item.failure };
    const moved = path !== null && paths.give(path, document, at);
    const outcome = outcomeOf(digests.get(document), item.rows.document.digest, moved);
    digests.set(document, item.rows.document.digest);
    if (outcome === 'added' || outcome === 'replaced') latest.set(document, item.rows);
    return { document, path, outcome };
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

const outcomeOf = (before: string | undefined, now: string, moved: boolean): Outcome =>
  before === undefined ? 'added' : before !== now ? 'replaced' : moved ? 'moved' : 'unchanged';

const countRows = (rows: readonly DocumentRows[]): LoadReport['rows'] => ({
  documents: rows.length,
  articles: rows.reduce((sum, { articles }) => sum + articles.length, 0),
  evidences: rows.reduce((sum, { evidences }) => sum + evidences.length, 0),
  claims: rows.reduce((sum, { claims }) => sum + claims.length, 0),
});
