import type { CorrectionRow } from '../../graph/index.ts';
import { type Change, correctClaim, withdrawCorrection as takeBack } from '../../load/index.ts';
import type { Context } from '../loaders.ts';
import type { PageArguments } from '../paging.ts';
import { actingIn, anew, pageIn } from './judgements.ts';

/** The newest first. */
export async function corrections(
  _: unknown,
  { applying = null, ...page }: PageArguments & { readonly applying?: boolean | null },
  { store }: Context,
) {
  const all = (await store.corrections()).toReversed();
  return pageIn(applying === null ? all : all.filter((row) => applies(row) === applying), page);
}

const applies = ({ original, withdrawnAt }: CorrectionRow): boolean =>
  original !== null && withdrawnAt === null;

export const Correction = {
  applies,
  said: ({ said }: CorrectionRow): string => JSON.stringify(said),
  change: ({ change }: CorrectionRow): string => JSON.stringify(change),
  document: ({ document }: CorrectionRow, _: unknown, { loaders }: Context) =>
    loaders.documentsByIds.load(document),
};

interface Reasoned {
  readonly claim: string;
  readonly reason: string;
}

export const withdrawClaim = async (_: unknown, { claim, reason }: Reasoned, context: Context) =>
  anew(context, await correctClaim(context.graph, { claim, reason, change: null }, actingIn(context)));

export async function correct(
  _: unknown,
  { claim, reason, change }: Reasoned & { readonly change: Readonly<Record<keyof Change, string | null>> },
  context: Context,
): Promise<CorrectionRow> {
  const given = Object.entries(change).filter(([, value]) => value !== null);
  const correcting = { claim, reason, change: Object.fromEntries(given) as Change };
  return anew(context, await correctClaim(context.graph, correcting, actingIn(context)));
}

export const withdrawCorrection = async (_: unknown, { id }: { readonly id: string }, context: Context) =>
  anew(context, await takeBack(context.graph, id, actingIn(context)));
