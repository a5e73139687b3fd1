import type { ParticipationRow, StoredClaim } from '../graph/index.ts';
import { groupBy } from '../model/index.ts';

/** A list of names as one text prints it. */
export interface PrintedList {
  readonly event: string;
  /** In printed order. */
  readonly people: readonly string[];
  /** By strokes of the surname: its order means nothing. */
  readonly unordered: boolean;
  /** By person, where the text has them on the list: behind the last name stands whether it goes on (等). */
  readonly evidence: ReadonlyMap<string, readonly string[]>;
}

/**
 * The printed lists of events. Each text's list stands by itself, so that two papers' orders are never mixed.
 *
 * @param rows participations of people
 * @param claims what supports each of them, in the order of the rows
 * @returns by event, then by the text's own event and role
 */
export function printedLists(
  rows: readonly ParticipationRow[],
  claims: readonly (readonly StoredClaim[])[],
): PrintedList[] {
  const named = rows.flatMap(({ event, person }, i) =>
    claims[i]!.flatMap((claim) => {
      if (claim.kind !== 'participation' || person === null || claim.data.order === null) return [];
      const { order, unordered, role } = claim.data;
      const list = JSON.stringify([event, claim.data.event, role]);
      return [{ list, event, person, order, unordered, evidence: claim.evidence }];
    }),
  );
  const lists = groupBy(named, ({ list }) => list);
  return [...lists.keys()].toSorted().map((key) => {
    const names = lists.get(key)!.toSorted((a, b) => a.order - b.order);
    return {
      event: names[0]!.event,
      people: [...new Set(names.map((name) => name.person))],
      unordered: names.some(({ unordered }) => unordered),
      evidence: new Map(names.map(({ person, evidence }) => [person, evidence])),
    };
  });
}
