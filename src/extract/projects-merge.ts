/** A name without quotation marks and spaces, to compare. */
const bare = (name: string): string => name.replaceAll(/[\s“”"]/gu, '').replace(/(?:项目|工程)$/u, '');

/**
 * Whether two names of one document mean one project: equal, one within the other, a shortened form with the same
 * beginning, or a long common ending.
 */
export function sameProject(one: string, other: string): boolean {
  const [short, long] = [bare(one), bare(other)].sort((a, b) => a.length - b.length) as [string, string];
  if (short === long) return true;
  if (short.length >= 3 && long.endsWith(short)) return true;
  if (short.length >= 5 && long.includes(short)) return true;
  if (commonEnding(short, long) >= 8) return true;
  return (
    short.length >= 6 &&
    long.slice(0, short.length).slice(-2) !== '' &&
    isSubsequence(short, long) &&
    sharesBeginning(short, long)
  );
}

/** Shortened by leaving words out: 玄武集团酒厂项目 of 玄武集团红石酒厂2万吨白酒项目. */
function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short[at]) at++;
  return at === short.length;
}

const sharesBeginning = (short: string, long: string): boolean => long.includes(short.slice(0, 4));

function commonEnding(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.at(-1 - length) === other.at(-1 - length)) length++;
  return length;
}
