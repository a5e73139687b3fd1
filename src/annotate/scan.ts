import { firstAfter, type Span, unitsLike } from '../model/index.ts';
import type { Lexicon } from '../gazetteer/lexicon.ts';

/** A text under reading: what all annotators of persons, bodies and titles look at. */
export interface Scan {
  readonly norm: string;
  readonly lexicon: Lexicon;
  /** 1 where a word begins or ends. */
  readonly cut: Uint8Array;
  /** The line that an offset stands in. */
  lineAt(at: number): Span;
}

/** @param cuts offsets of word boundaries, ascending */
export function makeScan(norm: string, cuts: Uint32Array, lexicon: Lexicon): Scan {
  const cut = new Uint8Array(norm.length + 1);
  for (const at of cuts) cut[at] = 1;
  // 陈良任县教育局局长: the dictionary has a county of that name
  for (let at = norm.indexOf('任', 1); at > 0; at = norm.indexOf('任', at + 1))
    if (hanAt(norm, at - 1) && norm[at + 1] === '县') cut[at + 1] = 1;
  const lines: Span[] = [];
  for (let start = 0; start <= norm.length;) {
    const end = norm.indexOf('\n', start);
    lines.push({ start, end: end < 0 ? norm.length : end });
    start = end < 0 ? norm.length + 1 : end + 1;
  }
  // the line feed itself belongs to the line that it ends
  const lineAt = (at: number): Span => lines[Math.min(firstAfter(lines, at - 1), lines.length - 1)]!;
  return { norm, lexicon, cut, lineAt };
}

const han = unitsLike(/[\u4e00-\u9fff\u3400-\u4dbf\ud840-\udfff〇]/);

/** Whether a Han character, or a half of one beyond the basic plane, stands at an offset. */
export const hanAt = (text: string, offset: number): boolean => han.at(text, offset);

export const isHan = (char: string | undefined): boolean => char !== undefined && hanAt(char, 0);

/** Spans of a layer by where they begin or end. */
export function byOffset<T extends Span>(layer: readonly T[], side: 'start' | 'end'): Map<number, T> {
  const out = new Map<number, T>();
  for (const span of layer) out.set(span[side], span);
  return out;
}

/** Start of the word that ends at `end`. */
export function wordStart(scan: Scan, end: number): number {
  let at = end - 1;
  while (at > 0 && !scan.cut[at]) at--;
  return at;
}
