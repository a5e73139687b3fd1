import type { Block, Kind } from './block.ts';
import { isOpen } from './shape.ts';
import { leadStrength } from './time.ts';

/** The blocks of a document with what is known of each; blocks are named by their index. */
export interface Page {
  readonly blocks: readonly Block[];
  readonly kinds: readonly Kind[];
  /** See {@link leadStrength}. */
  readonly leads: readonly number[];
  /** Whether the block breaks off within a sentence. */
  readonly open: readonly boolean[];
  /** The block of the text that comes after it, captions left out; -1 before a headline or at the end. */
  readonly next: readonly number[];
  /** The headline directly above it, captions left out; -1 where a block of the text is above. */
  readonly headline: readonly number[];
}

export function pageOf(blocks: readonly Block[], kinds: readonly Kind[]): Page {
  const next = new Array<number>(blocks.length).fill(-1);
  const headline = new Array<number>(blocks.length).fill(-1);
  let before = -1;
  blocks.forEach((_, i) => {
    if (kinds[i] === 'caption') return;
    if (before >= 0 && kinds[before] === 'heading') headline[i] = before;
    else if (before >= 0 && kinds[i] !== 'heading') next[before] = i;
    before = i;
  });
  return {
    blocks,
    kinds,
    leads: blocks.map((block, i) => (kinds[i] === 'heading' ? 0 : block.item ? 0 : leadStrength(block.text))),
    open: blocks.map((block, i) => kinds[i] === 'prose' && (block.turns || isOpen(block.text))),
    next,
    headline,
  };
}

/** Whether a block is part of the flow of an article. */
export const isBody = (page: Page, i: number): boolean =>
  i >= 0 && i < page.kinds.length && page.kinds[i] !== 'heading' && page.kinds[i] !== 'caption';

/** The blocks of the text from `from` on in the order of the page, at most `most` of them. */
export function following(page: Page, from: number, most: number): number[] {
  const out: number[] = [];
  for (let i = from; i >= 0 && out.length < most; i = page.next[i]!) out.push(i);
  return out;
}

/** Where the report begins that `end` is the last block of: the nearest block above that reads like its first. */
export function runStart(page: Page, end: number, before: readonly number[], most = 12): number {
  let i = end;
  for (let steps = 0; steps < most; steps++) {
    if (page.leads[i]! >= 2 || before[i]! < 0) return i;
    i = before[i]!;
  }
  return i;
}

/** For each block the one that it follows in the text. */
export function previous(page: Page): number[] {
  const out = new Array<number>(page.blocks.length).fill(-1);
  page.next.forEach((to, from) => {
    if (to >= 0) out[to] = from;
  });
  return out;
}
