import { wordsOf } from './patterns.ts';
import { readTable } from './tables.ts';

/** What a character that ends many a name must have behind it to open what follows the name instead. */
interface Opening {
  readonly gap: number;
  readonly words: readonly string[];
}

/**
 * Reads `name-endings.tsv`: whether the character at an offset opens what stands behind a name (率 of 率考察团) and is
 * no name's last one.
 */
export function loadNameEndings(): (text: string, at: number) => boolean {
  const openings = new Map<string, Opening>();
  for (const [characters, gap, words] of readTable('name-endings', 5))
    for (const character of wordsOf(characters!))
      openings.set(character, { gap: Number(gap), words: wordsOf(words!) });
  return (text, at) => {
    const opening = openings.get(text[at] ?? '');
    if (!opening) return false;
    const clause = /^[^,。;:!?、()\n]*/u.exec(
      text.slice(at + 1, at + 1 + opening.gap + longestWord(opening.words)),
    )![0];
    return opening.words.some((word) => {
      const found = clause.indexOf(word);
      return found >= 0 && found <= opening.gap;
    });
  };
}

const longestWord = (words: readonly string[]): number => Math.max(...words.map(({ length }) => length));
