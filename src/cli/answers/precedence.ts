import type { GraphStore, OrganizationRow } from '../../graph/index.ts';
import { askPrecedence, type Days, rowsById } from '../../questions/index.ts';
import type { Precedence } from '../../tenures/index.ts';
import { findBodies } from './find.ts';
import { type Source, sourcesByIds } from './sources.ts';

/** Someone, by id and name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** That some stand before others, with how often and where. */
export interface ListedBefore {
  readonly before: readonly Named[];
  readonly after: readonly Named[];
  readonly times: number;
  readonly of: number;
}

export interface PrecedenceAnswer extends Pick<OrganizationRow, 'id' | 'name'>, Days {
  /** Lists that were counted, and those left out because they are by strokes of the surname. */
  readonly lists: number;
  readonly unordered: number;
  /** From the first on; several in one tier are put in a circle by the lists. */
  readonly tiers: readonly {
    readonly rank: number;
    readonly people: readonly Named[];
    readonly isTie: boolean;
    /** Those of the next tiers before whom they stand; what follows from others is left out. */
    readonly before: readonly (ListedBefore & { readonly sources: readonly Source[] })[];
  }[];
  readonly pairs: readonly ListedBefore[];
}

/** The order of precedence in every body of the name or alias. */
export async function askPrecedences(
  store: GraphStore,
  question: string,
  days: Days,
): Promise<readonly PrecedenceAnswer[]> {
  const answers: PrecedenceAnswer[] = [];
  for (const { id, name } of await findBodies(store, question))
    answers.push({ id, name, ...days, ...(await named(store, await askPrecedence(store, id, days))) });
  return answers;
}

async function named(store: GraphStore, { lists, unordered, tiers, edges, pairs }: Precedence) {
  const people = await rowsById(
    tiers.flatMap((tier) => tier.people),
    (ids) => store.peopleByIds(ids),
  );
  const sources = await sourcesByIds(
    store,
    edges.flatMap(({ evidence }) => evidence),
  );
  const one = (id: string): Named => ({ id, name: people.get(id)?.name ?? '' });
  return {
    lists,
    unordered,
    tiers: tiers.map((tier, place) => ({
      rank: tier.rank,
      people: tier.people.map(one),
      isTie: tier.people.length > 1,
      before: edges
        .filter(({ before }) => before === place)
        .map(({ after, times, of, evidence }) => ({
          before: tier.people.map(one),
          after: tiers[after]!.people.map(one),
          times,
          of,
          sources: evidence.flatMap((id) => sources.get(id) ?? []),
        })),
    })),
    pairs: pairs.map(({ before, after, times, of }) => ({
      before: [one(before)],
      after: [one(after)],
      times,
      of,
    })),
  };
}
