import { byUnits } from '../model/index.ts';
import type { Before } from './precedence.ts';

/** Two who stood the one way in most lists that name both, and then the other way. */
export interface OrderChange {
  /** Stands before the other now. */
  readonly risen: string;
  readonly fallen: string;
  /** How often `fallen` stood before `risen`, of the earlier lists that name both. */
  readonly earlier: Pick<Before, 'times' | 'of'>;
  /** How often `risen` stands before `fallen`, of the later ones. */
  readonly later: Pick<Before, 'times' | 'of'>;
}

/**
 * Who has passed whom between two sets of lists. Where lists of one set are at odds in equal parts nothing is said.
 *
 * @param earlier pairs of an order of precedence, and `later` those of another
 * @returns those of most later lists first, then by ids
 */
export function orderChangesBetween(earlier: readonly Before[], later: readonly Before[]): OrderChange[] {
  const stood = new Map(earlier.filter(isClear).map((pair) => [`${pair.before} ${pair.after}`, pair]));
  return later
    .filter(isClear)
    .flatMap(({ before: risen, after: fallen, times, of }): OrderChange[] => {
      const known = stood.get(`${fallen} ${risen}`);
      return known
        ? [{ risen, fallen, earlier: { times: known.times, of: known.of }, later: { times, of } }]
        : [];
    })
    .toSorted(
      (a, b) => b.later.times - a.later.times || byUnits(a.risen, b.risen) || byUnits(a.fallen, b.fallen),
    );
}

const isClear = ({ times, of }: Before): boolean => times * 2 > of;
