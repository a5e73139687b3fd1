import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { Failure } from '../model/index.ts';

/** Cuts a text into words; the words in their order are the text. */
export type Cutter = (text: string) => string[];

let cutter: Cutter | undefined;

/**
 * nodejieba's dictionary cut, loaded on first use. It is used as a read-only cutter: `insertWord` would change the
 * whole process and make one document's cuts depend on those read before. Its guesses at unknown words (HMM) stay off:
 * an unknown word comes out as single characters, which is what names are found among.
 *
 * @throws Failure `words.dictionary-missing` where the dictionary's file is gone: the addon itself would abort.
 */
export function loadCutter(): Cutter {
  if (cutter) return cutter;
  const jieba = createRequire(import.meta.url)('nodejieba') as {
    DEFAULT_DICT: string;
    load(): void;
    cut: Cutter;
  };
  if (!existsSync(jieba.DEFAULT_DICT))
    throw new Failure(
      'words.dictionary-missing',
      `expected the word list of nodejieba at ${jieba.DEFAULT_DICT}, found nothing there`,
      'run npm ci again',
      { details: { path: jieba.DEFAULT_DICT } },
    );
  jieba.load();
  cutter = (text) => jieba.cut(text);
  return cutter;
}

/** Offsets at which words begin or end, in ascending order, from 0 to the text's length. */
export function wordBoundaries(text: string, cut: Cutter): Uint32Array {
  const marks: number[] = [0];
  let at = 0;
  for (const line of text.split('\n')) {
    let inLine = at;
    for (const word of cut(line)) {
      inLine += word.length;
      marks.push(inLine);
    }
    if (inLine !== at + line.length) {
      // the cutter dropped or changed something (an unpaired surrogate): fall back to characters for this line
      while (marks.at(-1)! > at) marks.pop();
      for (let i = 1; i <= line.length; i++) marks.push(at + i);
    }
    at += line.length;
    if (at < text.length) marks.push(++at);
  }
  return Uint32Array.from(marks);
}

/** Whether a word of the cutter's stands across an offset: a sentence cut there goes on behind the cut. */
export const wordAcross =
  (cut: Cutter) =>
  (text: string, at: number): boolean => {
    let start = 0;
    for (const word of cut(text)) {
      if (start < at && at < start + word.length) return true;
      start += word.length;
    }
    return false;
  };
