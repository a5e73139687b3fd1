import type { GraphStore } from '../graph/index.ts';
import { ingest, type IngestReport } from '../ingest.ts';
import { reprocess, type ReprocessReport } from '../reprocess.ts';
import type { Context } from './context.ts';
import { tell } from './io.ts';
import { makeProgress } from './progress.ts';
import { describeCorrection, describeFileError, describeProblem } from './report.ts';

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
  for (const correction of report.corrections) await tell(io, describeCorrection(correction, context));
  if (report.files === 0) await tell(io, say('ingest.none', { paths: paths.join(' ') }));
  for (const line of sumsOf(report, context)) await tell(io, line);
  return report;
}

/** Reads again what other rules have read, and tells how it went. */
export async function readAgain(
  store: GraphStore,
  signal: AbortSignal,
  context: Context,
): Promise<ReprocessReport> {
  const { io, say } = context;
  const progress = makeProgress(context);
  const report = await reprocess(store, { signal, onRead: progress.show }).finally(progress.end);
  for (const { path, error } of report.failures) await tell(io, describeFileError(path, error, context));
  const sums = { read: report.read, failed: report.failures.length, problems: sumOf(report.problems) };
  await tell(io, report.outdated === 0 ? say('reprocess.none') : say('reprocess.read', sums));
  for (const line of kindsOf(report.problems, context)) await tell(io, line);
  if (report.interrupted) await tell(io, say('ingest.interrupted'));
  return report;
}

type Problems = Readonly<Record<string, number>>;

function sumsOf(report: IngestReport, context: Context): string[] {
  const { say } = context;
  const lines = [
    say('ingest.read', {
      read: report.read,
      unchanged: report.unchanged,
      failed: report.failures.length,
      problems: sumOf(report.problems),
    }),
    ...kindsOf(report.problems, context),
  ];
  if (report.superseded > 0) lines.push(say('ingest.superseded', { count: report.superseded }));
  if (report.outdated > 0) lines.push(say('ingest.outdated', { count: report.outdated }));
  if (report.interrupted) lines.push(say('ingest.interrupted'));
  return lines;
}

const sumOf = (problems: Problems): number => Object.values(problems).reduce((sum, count) => sum + count, 0);

/** A line with the problems by kind; none where there are none. */
function kindsOf(problems: Problems, { say }: Context): string[] {
  const kinds = Object.entries(problems).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const list = kinds.map(([code, count]) => `${code} ${count}`).join(say('value.list-separator'));
  return kinds.length === 0 ? [] : [say('ingest.problems', { list })];
}
