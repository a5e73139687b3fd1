import { assign } from './assign.ts';
import type { Page } from './page.ts';
import { coverage, pairsOf } from './topic.ts';

/** A report in reading order with the headline lines that stand above a part of it. */
export interface Story {
  readonly blocks: readonly number[];
  readonly heads: readonly number[];
  /** Whether it was put together from stretches that stand apart. */
  readonly mended: boolean;
}

/** Stories that are settled together. */
const together = 12;

/**
 * Headlines given to the reports that say what they say, where the page's order can't be trusted: reports put together
 * from apart, dated reports without a headline, headlines of which the report below knows nothing.
 */
export function rehead(page: Page, stories: readonly Story[]): Story[] {
  const out = [...stories];
  for (let i = 0; i < stories.length; i += together) {
    const doubtful: number[] = [];
    for (let j = i; j < Math.min(i + together, stories.length); j++)
      if (isDoubtful(page, stories[j]!)) doubtful.push(j);
    if (doubtful.length >= 2) settle(page, out, doubtful);
  }
  return out;
}

function isDoubtful(page: Page, { blocks, heads, mended }: Story): boolean {
  const first = blocks[0];
  if (first === undefined || page.kinds[first] === 'brief') return false;
  if (heads.length === 0) return page.leads[first]! >= 2;
  return (
    mended || heads.length > 1 || coverage(pairsOf(page.blocks[heads[0]!]!.text), told(page, blocks)) < 0.3
  );
}

const told = (page: Page, blocks: readonly number[]): Set<number> =>
  pairsOf(
    blocks
      .slice(0, 4)
      .map((i) => page.blocks[i]!.text.slice(0, 400))
      .join('\n'),
  );

function settle(page: Page, stories: Story[], doubtful: readonly number[]): void {
  const lines = doubtful.flatMap((j) => stories[j]!.heads.map((line) => ({ line, owner: j })));
  const texts = doubtful.map((j) => told(page, stories[j]!.blocks));
  const scores = lines.map(({ line, owner }) => {
    const pairs = pairsOf(page.blocks[line]!.text);
    return doubtful.map((j, at) => {
      const isOwn = owner === j && stories[j]!.heads.at(-1) === line;
      return 2 * coverage(pairs, texts[at]!) - (isOwn ? -0.35 : 0.8);
    });
  });
  const given = assign(scores);
  const moved = given.some((at, row) => at >= 0 && doubtful[at] !== lines[row]!.owner);
  if (!moved) return;
  const rest = doubtful.map((): number[] => []);
  const titles = doubtful.map((): number[] => []);
  given.forEach((at, row) => {
    if (at >= 0) titles[at]!.push(lines[row]!.line);
    else rest[doubtful.indexOf(lines[row]!.owner)]!.push(lines[row]!.line);
  });
  doubtful.forEach((j, at) => {
    stories[j] = { ...stories[j]!, heads: [...rest[at]!, ...titles[at]!] };
  });
}
