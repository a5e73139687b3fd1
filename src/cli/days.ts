import type { Say } from './messages/index.ts';
import { UsageError } from './usage.ts';

/** Parser of a day on the command line: 2023-03-18, or a month or year, which stand for their last day. */
export const dayOf =
  (say: Say) =>
  (value: string): string => {
    const [, year, month = '12', day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(value) ?? [];
    const last = year === undefined ? '' : new Date(Date.UTC(Number(year), Number(month), 0)).toISOString();
    const full = `${year}-${month}-${day ?? last.slice(8, 10)}`;
    const read = new Date(`${full}T00:00:00Z`);
    if (Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== full)
      throw new UsageError(say('usage.day', { value }));
    return full;
  };

/** As {@link dayOf}, but a month or year stands for its first day. */
export const firstDayOf =
  (say: Say) =>
  (value: string): string => {
    const last = dayOf(say)(value);
    const [, month, day] = value.split('-');
    return `${last.slice(0, 4)}-${month ?? '01'}-${day ?? '01'}`;
  };

/** The day in the operator's own place. */
export function today(): string {
  const now = new Date();
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
