/** Days as whole numbers since 1970-01-01, so that they compare and add up. */
export type Day = number;

const MILLISECONDS = 86_400_000;

export const dayOf = (iso: string): Day => Math.round(Date.parse(`${iso}T00:00:00Z`) / MILLISECONDS);
export const isoOf = (day: Day): string => new Date(day * MILLISECONDS).toISOString().slice(0, 10);

export interface Parts {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  /** 日 to 六. */
  readonly weekday: string;
}

export function partsOf(day: Day): Parts {
  const date = new Date(day * MILLISECONDS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    date: date.getUTCDate(),
    weekday: '日一二三四五六'.charAt(date.getUTCDay()),
  };
}

/** 2021年3月18日 */
export function fullDate(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${year}年${month}月${date}日`;
}

/** 3月18日 */
export function shortDate(day: Day): string {
  const { month, date } = partsOf(day);
  return `${month}月${date}日`;
}
