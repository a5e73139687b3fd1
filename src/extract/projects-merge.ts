/** A name without quotation marks, spaces and capacity (1.6GWh, 年产5000台), to compare. */
export const comparable = (name: string): string =>
  name
    .replaceAll(/[\s“”"]/gu, '')
    .replace(/\(?[一二三四五六]期\)?$/u, '')
    .replace(/(?:项目|工程)$/u, '')
    .replaceAll(
      /(?:年产|日产)?\d[\d.,×]*[万亿]?(?:[A-Za-z/]{1,5}|平方米|千瓦|兆瓦|[吨台套件颗片米吉]|\(套\)){1,2}/gu,
      '',
    );

/**
 * Whether two names of one document mean one project: equal, one within the other, a shortened form with the same
 * beginning, or a long common ending.
 */
export const sameProject = (one: string, other: string): boolean =>
  sameComparable(comparable(one), comparable(other));

/** {@link sameProject} of names that are {@link comparable}. */
export function sameComparable(one: string, other: string): boolean {
  const [short, long] = other.length < one.length ? [other, one] : [one, other];
  if (short === long) return true;
  if (short.length >= 3 && long.endsWith(short)) return true;
  if (short.length >= 5 && (long.includes(short) || isSubsequence(short, long))) return true;
  return commonEnding(short, long) >= 8;
}

/** Shortened by leaving words out: 玄武集团酒厂项目 of 玄武集团红石酒厂2万吨白酒项目. */
function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short[at]) at++;
  return at === short.length;
}

function commonEnding(one: string, other: string): number {
  let length = 0;
  while (
    length < one.length &&
    one.charCodeAt(one.length - 1 - length) === other.charCodeAt(other.length - 1 - length)
  )
    length++;
  return length;
}
