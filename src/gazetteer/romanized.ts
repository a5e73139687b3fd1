import { pinyin } from 'pinyin-pro';
import { readTable } from './tables.ts';

/** Shorter words are too often something else: dali, home. */
const SHORTEST = 5;

let codes: Map<string, string | null> | undefined;

/**
 * The division that a word in Latin letters is the name of: gaoyou, gaoyoushi. Null where there is none, or more than one.
 *
 * @returns GB/T 2260 code
 */
export function romanizedDivision(word: string): string | null {
  if (word.length < SHORTEST) return null;
  return (codes ??= readCodes()).get(word.toLowerCase()) ?? null;
}

function readCodes(): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const [code, name, short] of readTable('divisions', 5)) {
    const words = new Set([name!, short!].filter((one) => one.length >= 2).map(romanize));
    for (const word of words) found.set(word, found.has(word) && found.get(word) !== code ? null : code!);
  }
  return found;
}

const romanize = (name: string): string =>
  pinyin(name, { toneType: 'none', type: 'array', v: true }).join('').toLowerCase();
