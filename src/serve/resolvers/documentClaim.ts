import type { StoredClaim } from '../../graph/index.ts';
import { correctableFields, isWithdrawable, membersIn } from '../../load/index.ts';
import type { Context } from '../loaders.ts';
import { one } from './links.ts';

/** By id. */
export const claims = (_: unknown, { of }: { readonly of: string }, { loaders }: Context) =>
  loaders.claimsOf.load(of);

export const DocumentClaim = {
  document: one('documentsByIds', ({ document }: StoredClaim) => document),
  correctable: async (claim: StoredClaim, _: unknown, context: Context) =>
    correctableFields(claim, await membersOf(claim, context)),
  withdrawable: isWithdrawable,
  evidence: ({ evidence }: StoredClaim, _: unknown, { loaders }: Context) =>
    Promise.all(evidence.map((id) => loaders.evidencesByIds.load(id))),
};

/** What the claim's own document knows of those whom it names. */
async function membersOf(claim: StoredClaim, { loaders }: Context): Promise<readonly StoredClaim[]> {
  const ids = membersIn(claim);
  const found = await Promise.all(ids.map((id) => loaders.claimsOf.load(id)));
  return found.flat().filter(({ id }) => ids.includes(id));
}
