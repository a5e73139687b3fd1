import { isDeepStrictEqual } from 'node:util';
import type { StoredClaim } from '../graph/index.ts';
import type { Claim } from '../model/index.ts';
import { membersIn } from './references.ts';

/** What changes in the claims when documents come, go, or are read again by other rules. */
export interface Difference {
  readonly removed: readonly StoredClaim[];
  readonly kept: readonly StoredClaim[];
  readonly added: readonly Claim[];
}

/**
 * Claims that say the same as before stay. One that speaks of a member which does not stay is removed and added,
 * since what it says may now be of another entity.
 */
export function differenceOf(before: readonly StoredClaim[], after: readonly Claim[]): Difference {
  const old = new Map(before.map((claim) => [claim.id, claim]));
  const staying = new Set(after.filter((claim) => sameClaim(old.get(claim.id), claim)).map(({ id }) => id));
  const changing = () =>
    after.filter((claim) => staying.has(claim.id) && membersIn(claim).some((id) => !staying.has(id)));
  for (let found = changing(); found.length > 0; found = changing())
    for (const { id } of found) staying.delete(id);
  return {
    removed: before.filter(({ id }) => !staying.has(id)),
    kept: before.filter(({ id }) => staying.has(id)),
    added: after.filter(({ id }) => !staying.has(id)),
  };
}

const sameClaim = (before: StoredClaim | undefined, { block, data, evidence }: Claim): boolean =>
  before !== undefined &&
  before.block === block &&
  isDeepStrictEqual({ ...before.data }, { ...data }) &&
  isDeepStrictEqual([...before.evidence], [...evidence]);
