import type { Say } from './messages/index.ts';
import { UsageError } from './usage.ts';

/** Parsers of numbers on the command line. */
export const portOf =
  (say: Say) =>
  (value: string): number => {
    const port = wholeNumber(value);
    if (port === null || port > 65535) throw new UsageError(say('usage.port', { value }));
    return port;
  };

export const limitOf =
  (say: Say) =>
  (value: string): number => {
    const limit = wholeNumber(value);
    if (limit === null || limit < 1 || limit > 1000) throw new UsageError(say('usage.limit', { value }));
    return limit;
  };

export const hopsOf =
  (say: Say) =>
  (value: string): number => {
    const hops = wholeNumber(value);
    if (hops === null || hops < 1 || hops > 4) throw new UsageError(say('usage.hops', { value }));
    return hops;
  };

export const rateOf =
  (say: Say) =>
  (value: string): number => {
    const rate = wholeNumber(value);
    if (rate === null || rate < 1 || rate > 100_000) throw new UsageError(say('usage.rate', { value }));
    return rate;
  };

export const daysOf =
  (say: Say) =>
  (value: string): number => {
    const days = wholeNumber(value);
    if (days === null || days < 1 || days > 3650) throw new UsageError(say('usage.days', { value }));
    return days;
  };

const wholeNumber = (value: string): number | null => (/^\d{1,9}$/u.test(value) ? Number(value) : null);
