/*
 * How a fragment of any characters and any length is found through a full-text index: the index has, as words, the
 * pairs of neighbouring characters in their order, written in hexadecimal digits so that nothing in them means
 * anything to the index, and at the end the last character alone. A fragment is then a phrase; a single character is
 * the beginning of a word.
 */

const digits = (unit: number): string => unit.toString(16).padStart(4, '0');

/** The words of a folded term. */
export function gramsOf(folded: string): string {
  const units = Array.from({ length: folded.length }, (_, i) => digits(folded.charCodeAt(i)));
  return units.map((unit, i) => unit + (units[i + 1] ?? '')).join(' ');
}

/** The question to the index for a folded fragment, which is not empty. */
export function phraseOf(folded: string): string {
  if (folded.length === 1) return `${digits(folded.charCodeAt(0))}*`;
  const grams = gramsOf(folded).split(' ').slice(0, -1);
  return `"${grams.join(' ')}"`;
}
