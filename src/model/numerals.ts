const digits = new Map(Array.from('零一二三四五六七八九', (char, i) => [char, i]));
digits.set('〇', 0).set('两', 2).set('几', 0).set('数', 0);
const powers: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const scales: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);

/** Digits with separators (1,246.5) as a number. */
export const digitsValue = (text: string): number => Number(text.replaceAll(',', ''));

/** The factor of 百, 千万, 亿, 万亿 behind digits; 1 where there is none. */
export function scaleOf(text: string): number {
  let factor = 1;
  for (const char of text) factor *= powers.get(char) ?? scales.get(char) ?? 1;
  return factor;
}

/**
 * A Chinese numeral as a number: 三十五亿 is 3500000000, 百 is 100, 两千 2000, 一百二 120 is not read so (102).
 *
 * @returns NaN where a character is no numeral
 */
export function numeralValue(text: string): number {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const char of text) {
    const value = digits.get(char);
    const power = powers.get(char);
    const scale = scales.get(char);
    if (value !== undefined) digit = value;
    else if (power !== undefined) {
      section += (digit || 1) * power;
      digit = null;
    } else if (scale !== undefined) {
      section += digit ?? 0;
      // 万亿: what was read so far is multiplied, the rest begins anew
      if (scale === 1e8) {
        total = (total + section || 1) * scale;
      } else total += (section || 1) * scale;
      section = 0;
      digit = null;
    } else return Number.NaN;
  }
  return total + section + (digit ?? 0);
}
