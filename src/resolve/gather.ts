import { groupBy, Parts } from '../model/index.ts';

/** A member, or an entity that stands for all of its members, with the features that make it one with others. */
export interface Candidate {
  readonly id: string;
  readonly features: readonly string[];
}

/**
 * The candidates of one block, gathered: two that share a feature are one, and so are two that a third joins.
 *
 * The outcome does not depend on the order of the candidates, and gathering entities (with all the features of
 * their members) and new members gives what gathering all members would.
 *
 * @returns groups in order of their smallest id, each in order of id
 */
export function gather<T extends Candidate>(candidates: readonly T[]): T[][] {
  const parts = new Parts(candidates.length);
  parts.joinBy((i) => candidates[i]!.features);
  const groups = groupBy(candidates.keys(), (i) => parts.of(i));
  const inOrder = [...groups.values()].map((group) => group.map((i) => candidates[i]!).sort(byId));
  return inOrder.sort((a, b) => byId(a[0]!, b[0]!));
}

/** In order of id. */
export const byId = (a: Candidate, b: Candidate): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
