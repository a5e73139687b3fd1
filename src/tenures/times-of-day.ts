import { digitsValue, numeralValue } from '../model/index.ts';

/** When on its day something was, as far as a sentence tells. */
export interface TimeOfDay {
  readonly part: PartOfDay | null;
  /** 0 to 23. */
  readonly hour: number | null;
}
export type PartOfDay = 'morning' | 'afternoon' | 'evening';

const PARTS: Readonly<Record<string, PartOfDay>> = {
  早上: 'morning',
  早晨: 'morning',
  上午: 'morning',
  下午: 'afternoon',
  傍晚: 'evening',
  晚上: 'evening',
  晚间: 'evening',
};
/** A part of the day and, right behind it, the hour: 三点 of 提出三点要求 is none. */
const TIME =
  /(早上|早晨|上午|下午|傍晚|晚上|晚间)(?:(\d{1,2}|[一二三四五六七八九十]{1,3})(?:时|点|[:：](?=\d\d)))?/gu;

/**
 * The time of day that texts give; a text that names two parts of the day, or texts that name different ones, tell
 * none.
 */
export function timeOfDay(quotes: readonly string[]): TimeOfDay {
  const times = quotes.flatMap((quote) => [...quote.matchAll(TIME)]);
  const part = onlyOne(times.map(([, word]) => PARTS[word!]!));
  const clock = onlyOne(times.flatMap(([, , hour]) => (hour === undefined ? [] : clockHour(hour))));
  if (part === null || clock === null || clock > 23) return { part, hour: null };
  return { part, hour: part !== 'morning' && clock < 12 ? clock + 12 : clock };
}

const clockHour = (text: string): number => (/\d/u.test(text) ? digitsValue(text) : numeralValue(text));

function onlyOne<T>(values: readonly T[]): T | null {
  const each = new Set(values);
  return each.size === 1 ? values[0]! : null;
}
