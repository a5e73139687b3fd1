import { type Language, useLanguage, useSay } from '../texts/index.ts';

/** Dates as they are said: `2023-03-21/2023-03-31` as 2023年3月21日至31日, or 21–31 Mar 2023. */
export function useDates() {
  const language = useLanguage();
  const say = useSay();
  return {
    /** A day, month, year or interval in EDTF. */
    day: (date: string | null): string => (date ? said(date, language) : say('date.unknown')),
    /** From one to another, where either may be unknown. */
    span: (from: string | null, to: string | null): string =>
      from && from === to
        ? said(from, language)
        : `${from ? said(from, language) : '…'} – ${to ? said(to, language) : '…'}`,
  };
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function said(date: string, language: Language): string {
  if (date.includes('/')) {
    const [from = '', to = ''] = date.split('/');
    return `${said(from, language) || '…'} – ${said(to, language) || '…'}`;
  }
  if (date === '..') return '…';
  const parts = /^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (!parts) return date;
  const [, year = '', month, day] = parts;
  const known = year === 'XXXX' ? null : year;
  if (language === 'zh')
    return `${known ? `${known}年` : ''}${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
  return [day && Number(day), month && MONTHS[Number(month) - 1], known].filter(Boolean).join(' ');
}

const A_DAY = 86_400_000;

/** Days since 1970, for places on an axis of time. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / A_DAY;

export const dayOfNumber = (number: number): string =>
  new Date(Math.round(number) * A_DAY).toISOString().slice(0, 10);

export interface Axis {
  readonly from: number;
  readonly to: number;
  /** Where a day stands, in percent from the left. */
  readonly at: (day: string) => number;
  readonly ticks: readonly { readonly text: string; readonly at: number }[];
}

/** An axis over all the days, with some room on both sides. Null where there is no day. */
export function axisOver(days: readonly (string | null)[]): Axis | null {
  const numbers = days.filter((day) => day !== null).map(dayNumber);
  if (numbers.length === 0) return null;
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const room = Math.max(20, (most - least) * 0.08);
  const [from, to] = [least - room, most + room];
  const place = (number: number): number => ((number - from) / (to - from)) * 100;
  return { from, to, at: (day) => place(dayNumber(day)), ticks: ticksOf(from, to, place) };
}

const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240];
const MOST_TICKS = 9;

function ticksOf(from: number, to: number, place: (number: number) => number) {
  const months = (to - from) / 30.4;
  const step = STEPS.find((one) => months / one <= MOST_TICKS) ?? 600;
  const begin = new Date(from * A_DAY);
  const first = begin.getUTCFullYear() * 12 + begin.getUTCMonth() + 1;
  const ticks: { text: string; at: number }[] = [];
  for (let month = Math.ceil(first / step) * step; ; month += step) {
    const number = Date.UTC(Math.floor(month / 12), month % 12, 1) / A_DAY;
    if (number > to) return ticks;
    const year = Math.floor(month / 12);
    const text = month % 12 === 0 ? `${year}` : `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
    ticks.push({ text, at: place(number) });
  }
}
