import type { Reading } from './names-reading.ts';
import { type Inside, rightEvidence } from './names-context.ts';
import type { Scan } from './scan.ts';

const longest = 7;

/** Whether a name without a Han surname may begin at an offset, by its characters alone. */
export const opensForeign = ({ norm, lexicon }: Scan, start: number): boolean =>
  lexicon.transliterates(norm, start) && lexicon.transliterates(norm, start + 1);

/**
 * A name without a Han surname (才让多杰, 额尔敦巴图), in characters that transliterate other languages. It is read
 * only where a title stands right before it, as far as something that follows names.
 */
export function foreignName(scan: Scan, start: number, inside: Inside): Omit<Reading, 'left'> | null {
  const { norm, lexicon } = scan;
  let best: Omit<Reading, 'left'> | null = null;
  for (let end = start + 1; end <= start + longest && lexicon.transliterates(norm, end - 1); end++) {
    if (end - start < 2 || isWord(scan, start, end)) continue;
    const right = rightEvidence(scan, end, inside);
    if (right >= 1.2 && (best === null || right > best.right))
      best = { start, end, name: norm.slice(start, end), right };
  }
  // two or three characters behind a surname are read as a Han name
  return best && (best.end - best.start > 3 || lexicon.surnameAt(norm, start) === 0) ? best : null;
}

/** 结合, 巡察: a word of the language in such characters. */
const isWord = ({ norm, lexicon }: Scan, start: number, end: number): boolean => {
  const text = norm.slice(start, end);
  return [lexicon.functionWords, lexicon.followers, lexicon.preceders, lexicon.notNames].some((words) =>
    words.has(text),
  );
};
