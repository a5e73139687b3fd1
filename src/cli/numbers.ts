import type { Say } from './messages/index.ts';
import { UsageError } from './usage.ts';

/** A parser of whole numbers of an option, from the least to the most. */
const wholeNumberOf =
  (least: number, most: number, wrong: WrongNumber) =>
  (say: Say) =>
  (value: string): number => {
    const number = /^\d{1,9}$/u.test(value) ? Number(value) : NaN;
    if (number >= least && number <= most) return number;
    throw new UsageError(say(wrong, { value }));
  };

type WrongNumber = 'usage.port' | 'usage.limit' | 'usage.hops' | 'usage.rate' | 'usage.days';

export const portOf = wholeNumberOf(0, 65_535, 'usage.port');
export const limitOf = wholeNumberOf(1, 1_000, 'usage.limit');
export const hopsOf = wholeNumberOf(1, 4, 'usage.hops');
export const rateOf = wholeNumberOf(1, 100_000, 'usage.rate');
export const daysOf = wholeNumberOf(1, 3_650, 'usage.days');
