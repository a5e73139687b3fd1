import type { WordAcross } from './block.ts';
import type { Join } from './cuts.ts';
import type { Draft } from './draft.ts';
import { headlineOf } from './headlines.ts';
import { leadAbove } from './leads.ts';
import { type Page, previous, runStartBefore } from './page.ts';
import { splitBriefs } from './briefs.ts';
import { rehead, type Story } from './rehead.ts';

/** A stretch of the page that stays together. */
interface Run {
  readonly blocks: number[];
  readonly headline: number;
  after: number;
  before: number;
}

/** The articles of a page, each with what belongs to it, in the order of their headlines. */
export function articlesOf(page: Page, joins: readonly Join[], words: WordAcross | undefined): Draft[] {
  const stories: Story[] = [];
  for (const chain of gather(page, runsOf(page, joins))) stories.push(storyOf(page, chain));
  const endOf = new Map<number, number>();
  for (const { from, to } of joins) endOf.set(to, from);
  const articles: Placed[] = [];
  for (const { blocks, heads } of rehead(page, stories))
    articles.push({
      headline: heads.length > 0 ? headlineOf(page, heads, words) : null,
      paragraphs: paragraphsOf(blocks, endOf),
      place: heads[0] ?? blocks[0] ?? Infinity,
    });
  for (let i = 0; i < page.kinds.length; i++)
    if (page.kinds[i] === 'caption') articles.push({ headline: null, paragraphs: [[i]], place: i });
  articles.sort(byPlace);
  const out: Draft[] = [];
  for (const article of articles) out.push(...splitBriefs(page, article));
  return out;
}

/** An article with the block that it is placed by. */
interface Placed extends Draft {
  readonly place: number;
}

const byPlace = (a: Placed, b: Placed): number => a.place - b.place;

function storyOf(page: Page, chain: readonly Run[]): Story {
  const blocks: number[] = [];
  const heads: number[] = [];
  for (const run of chain) {
    blocks.push(...run.blocks);
    if (run.headline >= 0) heads.push(...groupAbove(page, run.headline));
  }
  return { blocks, heads, mended: chain.length > 1 };
}

function groupAbove({ kinds }: Page, headline: number): number[] {
  const out = [headline];
  for (let i = headline - 1; i >= 0 && (kinds[i] === 'heading' || kinds[i] === 'caption'); i--)
    if (kinds[i] === 'heading') out.push(i);
  return out.toReversed();
}

/** Blocks of an article as paragraphs: a block that goes on a sentence belongs to the paragraph above. */
function paragraphsOf(blocks: readonly number[], from: ReadonlyMap<number, number>): number[][] {
  const out: number[][] = [];
  for (const block of blocks) {
    const above = out.at(-1);
    if (above && from.get(block) === above.at(-1)) above.push(block);
    else out.push([block]);
  }
  return out;
}

function runsOf(page: Page, joins: readonly Join[]): Run[] {
  const before = previous(page);
  const far = joins.filter(({ from, to }) => page.next[from] !== to);
  const starts = new Set<number>();
  for (const { from, to } of far) {
    starts.add(to);
    if (page.next[from]! >= 0) starts.add(page.next[from]!);
    if (page.headline[to]! >= 0) starts.add(runStartBefore(page, from, to, before));
  }
  const lone = leadAbove(page, new Set(far.map(({ to }) => to)));
  for (const { start } of lone) starts.add(start);
  const runs: Run[] = [];
  const runOf = new Map<number, number>();
  for (let i = 0; i < page.kinds.length; i++) {
    const kind = page.kinds[i];
    if (kind === 'caption') continue;
    if (kind === 'heading') {
      if (isLone(page, i)) runOf.set(i, openRun(runs, [], i));
      continue;
    }
    const last = before[i]! >= 0 ? runOf.get(before[i]!) : undefined;
    if (last === undefined || starts.has(i)) runOf.set(i, openRun(runs, [i], page.headline[i]!));
    else {
      runs[last]!.blocks.push(i);
      runOf.set(i, last);
    }
  }
  for (const { from, to } of far) link(runs, runOf.get(from)!, runOf.get(to)!);
  for (const { start, target } of lone) link(runs, runOf.get(start)!, runOf.get(target)!);
  return runs;
}

/** Begins a run, and gives its index. */
const openRun = (runs: Run[], blocks: number[], headline: number): number =>
  runs.push({ blocks, headline, after: -1, before: -1 }) - 1;

/** Whether nothing stands below a headline but another article's, or nothing at all. */
function isLone({ kinds }: Page, i: number): boolean {
  let below = i + 1;
  while (kinds[below] === 'caption') below++;
  return kinds[below] === undefined;
}

function link(runs: readonly Run[], from: number, to: number): void {
  if (runs[from]!.after >= 0 || runs[to]!.before >= 0) return;
  for (let i = to; i >= 0; i = runs[i]!.after) if (i === from) return;
  runs[from]!.after = to;
  runs[to]!.before = from;
}

/** Runs that make one article each, in reading order. What nothing claims stays with what stands above it. */
function gather(page: Page, runs: readonly Run[]): Run[][] {
  const out: Run[][] = [];
  const articleOf = new Map<number, Run[]>();
  const strays: number[] = [];
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i]!;
    if (run.before >= 0) continue;
    const begins = run.headline >= 0 || i === 0 || run.after >= 0 || page.leads[run.blocks[0]!]! >= 2;
    if (!begins) {
      strays.push(i);
      continue;
    }
    const chain: Run[] = [];
    for (let j = i; j >= 0; j = runs[j]!.after) {
      chain.push(runs[j]!);
      articleOf.set(j, chain);
    }
    out.push(chain);
  }
  for (const i of strays) {
    const home = articleOf.get(i - 1);
    if (home) home.push(runs[i]!);
    else out.push([runs[i]!]);
    articleOf.set(i, home ?? out.at(-1)!);
  }
  return out;
}
