import type { Block, Kind, WordAcross } from './block.ts';
import { isOpen } from './shape.ts';
import { leadStrength } from './time.ts';
import { pairsOf } from './topic.ts';

/** How a page is set, as far as it tells headlines from text. */
export interface Setting {
  readonly blocks: readonly Block[];
  /** Of the blocks below the one that is looked at, headlines are known. */
  readonly kinds: readonly Kind[];
  /** Whether paragraphs are indented and headlines are not. */
  readonly indented: boolean;
  /** For each block, how many up to it break off with nothing after them to go on. */
  readonly broken: readonly number[];
  /** The highest level of heading mark; 7 where none are marked. */
  readonly topLevel: number;
  readonly words: WordAcross | undefined;
  /** See {@link leadStrength}. */
  readonly leads: (i: number) => number;
  /** See {@link pairsOf}; of the first part of a block. */
  readonly pairs: (i: number) => ReadonlySet<number>;
}

export function settingOf(
  blocks: readonly Block[],
  kinds: readonly Kind[],
  words: WordAcross | undefined,
): Setting {
  const leads = leadsByBlock(blocks);
  return {
    blocks,
    kinds,
    leads,
    indented: isIndented(blocks, kinds),
    broken: brokenOff(blocks, kinds, leads),
    topLevel: topLevel(blocks),
    words,
    pairs: pairsByBlock(blocks),
  };
}

/** Leads of blocks, read when asked for. */
function leadsByBlock(blocks: readonly Block[]): (i: number) => number {
  const read: number[] = [];
  return (i) => (read[i] ??= leadStrength(blocks[i]!.text));
}

/** Pairs of the first part of a block, made when asked for. */
function pairsByBlock(blocks: readonly Block[]): (i: number) => ReadonlySet<number> {
  const made: ReadonlySet<number>[] = [];
  return (i) => (made[i] ??= pairsOf(blocks[i]!.text.slice(0, 400)));
}

function isIndented(blocks: readonly Block[], kinds: readonly Kind[]): boolean {
  let [indented, all] = [0, 0];
  for (let i = 0; i < blocks.length; i++) {
    if (kinds[i] !== 'prose') continue;
    all++;
    if (blocks[i]!.indent >= 1.5) indented++;
  }
  return indented >= 2 && indented > all / 2;
}

function topLevel(blocks: readonly Block[]): number {
  let top = 7;
  for (const { level } of blocks) if (level > 0 && level < top) top = level;
  return top;
}

function brokenOff(blocks: readonly Block[], kinds: readonly Kind[], leads: (i: number) => number): number[] {
  const out: number[] = [];
  let sum = 0;
  for (let i = 0; i < blocks.length; i++) {
    const next = blocks[i + 1];
    if (kinds[i] === 'prose' && isOpen(blocks[i]!.text))
      if (!next || next.level > 0 || kinds[i + 1] === 'line' || leads(i + 1) >= 2) sum++;
    out.push(sum);
  }
  return out;
}
