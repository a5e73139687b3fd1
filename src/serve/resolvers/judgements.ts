import { type AuditFilter, type AuditRow, countRows, type Verdict } from '../../graph/index.ts';
import {
  judge as keep,
  type JudgementReport,
  judgementsIn,
  withdrawJudgement as takeBack,
} from '../../load/index.ts';
import {
  type Suggestion as SuggestionRow,
  type SuggestionOptions,
  suggestionsIn,
} from '../../questions/index.ts';
import type { Context } from '../loaders.ts';
import { nodeOf } from '../nodes.ts';
import { connection, type PageArguments, pageOf, pageRequest } from '../paging.ts';

/** Of a list that is told whole: a page, and how many there are. */
export const pageIn = <T extends { readonly id: string }>(rows: readonly T[], page: PageArguments) =>
  connection(pageOf(rows, page), () => rows.length, page.after);

export async function suggestions(
  _: unknown,
  { kind, of, ...page }: PageArguments & SuggestionOptions,
  { store }: Context,
) {
  const found = await suggestionsIn(store, { kind: kind ?? null, of: of ?? null });
  return pageIn(
    found.map((one) => ({ ...one, id: `${one.one} ${one.other}` })),
    page,
  );
}

export const Suggestion = {
  one: ({ one }: SuggestionRow, _: unknown, context: Context) => nodeOf(one, context),
  other: ({ other }: SuggestionRow, _: unknown, context: Context) => nodeOf(other, context),
  supporting: ({ supporting }: SuggestionRow) => supporting.map(asWord),
  opposing: ({ opposing }: SuggestionRow) => opposing.map(asWord),
};

const asWord = (reason: string): string => reason.replaceAll('-', '_');

type Judged = JudgementReport['judgement'] & { readonly conflict: JudgementReport['conflict'] };

const asRow = ({ judgement, conflict }: JudgementReport): Judged => ({ ...judgement, conflict });

/** The newest first. */
export async function judgements(_: unknown, page: PageArguments, { store }: Context) {
  return pageIn((await judgementsIn(store)).map(asRow).toReversed(), page);
}

export const Judgement = {
  pair: ({ one, other }: Judged): readonly string[] => [one, other],
  one: ({ one }: Judged, _: unknown, context: Context) => nodeOf(one, context),
  other: ({ other }: Judged, _: unknown, context: Context) => nodeOf(other, context),
  contradicts: ({ conflict }: Judged): readonly string[] => conflict?.against ?? [],
};

export const auditLog = async (
  _: unknown,
  { first, after, ...filter }: PageArguments & AuditFilter,
  { store }: Context,
) => {
  const page = await store.listAudit(filter, pageRequest({ first, after: after ?? null }));
  return connection(page, () => countRows((asked) => store.listAudit(filter, asked)), after);
};

export const AuditEntry = {
  detail: ({ detail }: AuditRow): string => JSON.stringify(detail),
};

interface JudgeArguments {
  readonly one: string;
  readonly other: string;
  readonly verdict: Verdict;
  readonly note?: string | null;
}

/** Longer notes are cut: they are for people. */
const LONGEST_NOTE = 2000;

export async function judge(
  _: unknown,
  { note, ...judging }: JudgeArguments,
  context: Context,
): Promise<Judged> {
  const report = await keep(
    context.graph,
    { ...judging, note: note?.slice(0, LONGEST_NOTE) ?? null },
    actingIn(context),
  );
  return anew(context, asRow(report));
}

export async function withdrawJudgement(
  _: unknown,
  { id }: { readonly id: string },
  context: Context,
): Promise<Judged> {
  const judgement = await takeBack(context.graph, id, actingIn(context));
  return anew(context, { ...judgement, conflict: null });
}

export const actingIn = ({ user }: Context) => ({ user: user.name, at: new Date().toISOString() });

/** What was loaded before the graph changed holds no more. */
export function anew<T>({ loaders }: Context, answer: T): T {
  for (const loader of Object.values(loaders) as { clearAll(): unknown }[]) loader.clearAll();
  return answer;
}
