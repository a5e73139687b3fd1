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
  const leaders = candidates.map((_, i) => i);
  const leaderOf = (i: number): number => {
    let at = i;
    while (leaders[at] !== at) at = leaders[at] = leaders[leaders[at]!]!;
    return at;
  };
  const firstWith = new Map<string, number>();
  candidates.forEach(({ features }, i) => {
    for (const feature of features) {
      const first = firstWith.get(feature);
      if (first === undefined) firstWith.set(feature, i);
      else leaders[leaderOf(i)] = leaderOf(first);
    }
  });
  const groups = new Map<number, T[]>();
  candidates.forEach((candidate, i) => {
    const group = groups.get(leaderOf(i));
    if (group) group.push(candidate);
    else groups.set(leaderOf(i), [candidate]);
  });
  const inOrder = [...groups.values()].map((group) => group.sort(byId));
  return inOrder.sort((a, b) => byId(a[0]!, b[0]!));
}

/** In order of id. */
export const byId = (a: Candidate, b: Candidate): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
