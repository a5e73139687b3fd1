import type { Block, Kind } from './block.ts';
import { isOpen, namesScene } from './shape.ts';
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
  /** The block that it goes on in if the columns of the page were read across; -1 for none. */
  readonly across: readonly number[];
  /** The blocks that another goes on in that way. */
  readonly acrossTo: ReadonlySet<number>;
  /** The headline directly above it, captions left out; -1 where a block of the text is above. */
  readonly headline: readonly number[];
}

export function pageOf(blocks: readonly Block[], kinds: readonly Kind[]): Page {
  const next = noneOf(blocks.length);
  const headline = noneOf(blocks.length);
  let before = -1;
  const leads: number[] = [];
  const open: boolean[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    leads.push(kinds[i] === 'heading' || block.item ? 0 : leadStrength(block.text));
    open.push(canBreakOff(kinds[i]!, block));
    if (kinds[i] === 'caption') continue;
    if (before >= 0 && kinds[before] === 'heading') headline[i] = before;
    else if (before >= 0 && kinds[i] !== 'heading') next[before] = i;
    before = i;
  }
  const across = acrossOf(next, leads, open);
  return { blocks, kinds, leads, open, next, headline, across, acrossTo: new Set(across) };
}

/** No block, for each of so many. */
const noneOf = (length: number): number[] => Array.from<number>({ length }).fill(-1);

function canBreakOff(kind: Kind, { text, turns }: Block): boolean {
  if (kind === 'line') return text.length >= 12 && !namesScene(text) && !/[\p{P}\s]$/u.test(text);
  return (kind === 'prose' || kind === 'brief') && (turns || isOpen(text));
}

/** Reports that begin and break off one below the other go on below them in the same order. */
function acrossOf(next: readonly number[], leads: readonly number[], open: readonly boolean[]): number[] {
  const out = noneOf(next.length);
  for (let i = 0; i < next.length; i++) {
    const row: number[] = [];
    for (let j = i; j >= 0 && open[j] && (row.length === 0 || leads[j]! >= 2); j = next[j]!) row.push(j);
    if (row.length < 2) continue;
    let below = next[row.at(-1)!]!;
    for (const from of row) {
      if (below < 0 || leads[below]! >= 2) break;
      out[from] = below;
      below = next[below]!;
    }
    i = row.at(-1)!;
  }
  return out;
}

/** Whether a block is part of the flow of an article. */
export const isBody = (page: Page, i: number): boolean =>
  i >= 0 && i < page.kinds.length && page.kinds[i] !== 'heading' && page.kinds[i] !== 'caption';

/** The blocks of the text from `from` on in the order of the page, at most `most` of them. */
export function following(page: Page, from: number, most: number): number[] {
  const out: number[] = [];
  for (let i = from; i >= 0 && i < page.next.length && out.length < most; i = page.next[i]!) out.push(i);
  return out;
}

/** How far up the first block of a report is looked for. */
const mostBlocks = 12;

/**
 * Where the report begins that `end` is the last block of: the nearest block above that reads like its first. Above
 * all headlines a weaker beginning gives way to the top of the stretch, which belongs to something in any case.
 */
export function runStart(page: Page, end: number, before: readonly number[]): number {
  let weak = -1;
  let i = end;
  for (let steps = 0; steps < mostBlocks; steps++) {
    if (page.leads[i]! >= 3) return weak >= 0 && weak !== i ? weak : prelude(page, i, before);
    if (weak < 0 && page.leads[i]! >= 2) weak = i;
    const above = before[i]!;
    if (above < 0) return page.headline[i]! >= 0 && weak >= 0 ? weak : i;
    if (page.open[above] && page.kinds[above] !== 'line' && page.leads[i]! >= 1) return i;
    i = above;
  }
  return weak >= 0 ? weak : i;
}

/** The same where the report goes on in block `to`: what is above its own rest begins below that, be it faintly. */
export function runStartBefore(page: Page, end: number, to: number, before: readonly number[]): number {
  const start = runStart(page, end, before);
  if (to < start || to > end) return start;
  let faint = start;
  for (let i = end; i > to; i = before[i]!) if (page.leads[i]! >= 1) faint = i;
  return faint;
}

/** A season or year may come before the day, and brief items before the last of them. */
function prelude(page: Page, start: number, before: readonly number[]): number {
  let i = start;
  while (page.kinds[i] === 'brief' && page.kinds[before[i]!] === 'brief' && !page.open[before[i]!])
    i = before[i]!;
  const above = before[i]!;
  if (i !== start || above < 0 || page.leads[above]! < 1 || page.leads[above]! >= 3 || page.open[above])
    return i;
  const isTop = page.headline[above]! < 0 && (before[above]! < 0 || page.open[before[above]!]);
  return isTop ? above : i;
}

/** For each block the one that it follows in the text. */
export function previous(page: Page): number[] {
  const out = noneOf(page.blocks.length);
  for (let from = 0; from < page.next.length; from++) if (page.next[from]! >= 0) out[page.next[from]!] = from;
  return out;
}
