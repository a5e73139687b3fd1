const digits = '〇一二三四五六七八九';
const digitOf = (char: string): number =>
  char === '零' || char === '○' || char === 'O' ? 0 : digits.indexOf(char);

/** The number of a day, month or year as a date writes it: 18, 十八, 二十八, 廿三, 二〇二三. NaN where it is none. */
export function dateNumber(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  if (/^[〇零○O一二三四五六七八九]{4}$/u.test(text)) return Number(Array.from(text, digitOf).join(''));
  const match = /^(?:([二三]?)(十)|(廿)|(卅))?([一二三四五六七八九])?$/u.exec(text);
  if (!match || text === '') return Number.NaN;
  const tens = match[2] ? (match[1] ? digitOf(match[1]) : 1) : match[3] ? 2 : match[4] ? 3 : 0;
  return tens * 10 + (match[5] ? digitOf(match[5]) : 0);
}
