import type { GraphStore } from '../graph/index.ts';
import { ingest, type IngestReport } from '../ingest.ts';
import type { Context } from './context.ts';
import { tell } from './io.ts';
import { makeProgress } from './progress.ts';
import { describeFileError, describeProblem } from './report.ts';

/** Loads paths and tells how it went: each file that failed, each problem of a text, and the sums. */
export async function loadPaths(
  store: GraphStore,
  paths: readonly string[],
  options: { readonly publisher?: string; readonly signal?: AbortSignal },
  context: Context,
): Promise<IngestReport> {
  const { io, say } = context;
  const progress = makeProgress(context);
  const problems: string[] = [];
  const report = await ingest(store, paths, {
    ...options,
    onFile: ({ done, all }) => progress.show(done, all),
    onProblem: (path, problem) => {
      if (problem.code.startsWith('source.')) problems.push(describeProblem(path, problem, context));
    },
  }).finally(progress.end);
  for (const line of problems) await tell(io, line);
  for (const { path, error } of report.failures) await tell(io, describeFileError(path, error, context));
  if (report.files === 0) await tell(io, say('ingest.none', { paths: paths.join(' ') }));
  for (const line of sumsOf(report, context)) await tell(io, line);
  return report;
}

function sumsOf(report: IngestReport, { say }: Context): string[] {
  const kinds = Object.entries(report.problems).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const lines = [
    say('ingest.read', {
      read: report.read,
      unchanged: report.unchanged,
      failed: report.failures.length,
      problems: kinds.reduce((sum, [, count]) => sum + count, 0),
    }),
  ];
  if (kinds.length > 0)
    lines.push(
      say('ingest.problems', {
        list: kinds.map(([code, count]) => `${code} ${count}`).join(say('value.list-separator')),
      }),
    );
  if (report.superseded > 0) lines.push(say('ingest.superseded', { count: report.superseded }));
  if (report.outdated > 0) lines.push(say('ingest.outdated', { count: report.outdated }));
  if (report.interrupted) lines.push(say('ingest.interrupted'));
  return lines;
}
