import { byUnits, greatestText, leastText } from '../model/index.ts';
import type { TenureRow } from '../graph/index.ts';

/** That one followed another in a post of one seat. */
export interface Succession {
  readonly from: TenureRow;
  readonly to: TenureRow;
  /** Between these days the seat changed hands; null where nothing bounds it. */
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * Who followed whom in a post of one seat, in time. Those of whom nothing is dated are left out, and so are spells
 * within another's: whether one followed the other is what {@link overlaps} asks.
 */
export function successionsOf(tenures: readonly TenureRow[]): Succession[] {
  const inTime = tenures
    .filter((tenure) => beginOf(tenure) !== null)
    .sort((a, b) => byUnits(beginOf(a)!, beginOf(b)!) || byUnits(a.id, b.id));
  return inTime.slice(1).flatMap((to, i): Succession[] => {
    const from = inTime[i]!;
    if (from.person === to.person || overlap(from, to)) return [];
    return [{ from, to, earliest: lastOf(from), latest: beginOf(to) }];
  });
}

/** Two people whom texts attest in a post of one seat at one time: one of the texts errs, or two posts go by one title. */
export interface Overlap {
  readonly one: TenureRow;
  readonly other: TenureRow;
  /** First and last day on which both are attested. */
  readonly from: string;
  readonly to: string;
}

export function overlaps(tenures: readonly TenureRow[]): Overlap[] {
  return tenures.flatMap((one, i) =>
    tenures.slice(i + 1).flatMap((other): Overlap[] => {
      if (one.person === other.person || !overlap(one, other)) return [];
      const from = [one, other].map(({ attestedFrom }) => attestedFrom!).sort()[1]!;
      const to = [one, other].map(({ attestedTo }) => attestedTo!).sort()[0]!;
      return [{ one, other, from, to }];
    }),
  );
}

/** On the day of a change both may be told. */
const overlap = (a: TenureRow, b: TenureRow): boolean =>
  a.attestedFrom !== null &&
  b.attestedFrom !== null &&
  a.attestedFrom < b.attestedTo! &&
  b.attestedFrom < a.attestedTo!;

const beginOf = ({ attestedFrom, startLatest }: TenureRow): string | null =>
  leastText(attestedFrom, startLatest);

const lastOf = ({ attestedTo, endEarliest }: TenureRow): string | null =>
  greatestText(attestedTo, endEarliest);
