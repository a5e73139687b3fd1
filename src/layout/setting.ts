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
  /** See {@link pairsOf}; of the first part of a block. */
  readonly pairs: (i: number) => ReadonlySet<number>;
}

export function settingOf(
  blocks: readonly Block[],
  kinds: readonly Kind[],
  words: WordAcross | undefined,
): Setting {
  return {
    blocks,
    kinds,
    indented: isIndented(blocks, kinds),
    broken: brokenOff(blocks, kinds),
    topLevel: topLevel(blocks),
    words,
    pairs: pairsByBlock(blocks),
  };
}

/** Pairs of the first part of a block, made when asked for. */
function pairsByBlock(blocks: readonly Block[]): (i: number) => ReadonlySet<number> {
  const made: ReadonlySet<number>[] = [];
  return (i) => (made[i] ??= pairsOf(blocks[i]!.text.slice(0, 400)));
}

function isIndented(blocks: readonly Block[], kinds: readonly Kind[]): boolean {
  let [indented, all] = [0, 0];
  blocks.forEach((block, i) => {
    if (kinds[i] !== 'prose') return;
    all++;
    if (block.indent >= 1.5) indented++;
  });
  return indented >= 2 && indented > all / 2;
}

const topLevel = (blocks: readonly Block[]): number =>
  blocks.reduce((top, { level }) => (level > 0 && level < top ? level : top), 7);

function brokenOff(blocks: readonly Block[], kinds: readonly Kind[]): number[] {
  let sum = 0;
  return blocks.map((block, i) => {
    const next = blocks[i + 1];
    const stops = !next || next.level > 0 || kinds[i + 1] === 'line' || leadStrength(next.text) >= 2;
    if (kinds[i] === 'prose' && isOpen(block.text) && stops) sum++;
    return sum;
  });
}
