import { pinyin } from 'pinyin-pro';

/** How a name is typed: syllables without tones, ü as v, and their first letters. */
export interface Romanized {
  /** zeng xiao ming */
  readonly pinyin: string;
  /** zxm */
  readonly initials: string;
}

const known = new Map<string, Romanized>();
const MOST_KNOWN = 20_000;

/** Romanization of a name; a person's first character is read as a surname: 曾 is zeng. */
export function romanize(name: string, person: boolean): Romanized {
  const key = `${person ? 'p' : 'n'}${name}`;
  const found = known.get(key);
  if (found) return found;
  const syllables = pinyin(name, {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
    surname: person ? 'head' : 'off',
  })
    .map((syllable) => syllable.trim().toLowerCase())
    .filter(Boolean);
  const romanized = { pinyin: syllables.join(' '), initials: syllables.map((s) => s[0]).join('') };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, romanized);
  return romanized;
}
