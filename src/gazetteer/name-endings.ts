import { UnitSet, unitsOf } from '../model/index.ts';
import { wordsOf } from './patterns.ts';
import { PhraseTable } from './phrases.ts';
import { readTable } from './tables.ts';

/** What a character that ends many a name must have behind it to open what follows the name instead. */
interface Opening {
  readonly gap: number;
  readonly words: PhraseTable<true>;
  readonly longest: number;
}

const marks = unitsOf(',。;:!?、()\n');

/**
 * Reads `name-endings.tsv`: whether the character at an offset opens what stands behind a name (率 of 率考察团) and is
 * no name's last one.
 */
export function loadNameEndings(): (text: string, at: number) => boolean {
  const openings = new Map<number, Opening>();
  for (const [characters, gap, cell] of readTable('name-endings', 5)) {
    const words = wordsOf(cell!);
    const opening = {
      gap: Number(gap),
      words: new PhraseTable(words.map((word) => [word, true] as const)),
      longest: Math.max(...words.map(({ length }) => length)),
    };
    for (const character of wordsOf(characters!)) openings.set(character.charCodeAt(0), opening);
  }
  const units = new UnitSet(openings.keys());
  return (text, at) => {
    if (!units.at(text, at)) return false;
    const { gap, words, longest } = openings.get(text.charCodeAt(at))!;
    const limit = Math.min(text.length, at + 1 + gap + longest);
    let end = at + 1;
    while (end < limit && !marks.at(text, end)) end++;
    for (let start = at + 1; start < end && start <= at + 1 + gap; start++)
      if (words.at(text, start, end)) return true;
    return false;
  };
}
