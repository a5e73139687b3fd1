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
  const stories = gather(page, runsOf(page, joins)).map((chain): Story => {
    const heads = chain.flatMap((run) => (run.headline >= 0 ? groupAbove(page, run.headline) : []));
    return { blocks: chain.flatMap((run) => run.blocks), heads, mended: chain.length > 1 };
  });
  const endOf = new Map(joins.map(({ from, to }) => [to, from]));
  const articles = rehead(page, stories).map(({ blocks, heads }): Draft & { place: number } => ({
    headline: heads.length > 0 ? headlineOf(page, heads, words) : null,
    paragraphs: paragraphsOf(blocks, endOf),
    place: Math.min(...heads.slice(0, 1), ...(heads.length > 0 ? [] : blocks.slice(0, 1))),
  }));
  page.kinds.forEach((kind, i) => {
    if (kind === 'caption') articles.push({ headline: null, paragraphs: [[i]], place: i });
  });
  articles.sort((a, b) => a.place - b.place);
  return articles.flatMap((article) => splitBriefs(page, article));
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
  const open = (blocks: number[], headline: number) => runs.push({ blocks, headline, after: -1, before: -1 });
  page.kinds.forEach((kind, i) => {
    if (kind === 'caption') return;
    if (kind === 'heading') {
      if (isLone(page, i)) runOf.set(i, open([], i) - 1);
      return;
    }
    const last = before[i]! >= 0 ? runOf.get(before[i]!) : undefined;
    if (last === undefined || starts.has(i)) runOf.set(i, open([i], page.headline[i]!) - 1);
    else {
      runs[last]!.blocks.push(i);
      runOf.set(i, last);
    }
  });
  for (const { from, to } of far) link(runs, runOf.get(from)!, runOf.get(to)!);
  for (const { start, target } of lone) link(runs, runOf.get(start)!, runOf.get(target)!);
  return runs;
}

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
  runs.forEach((run, i) => {
    if (run.before >= 0) return;
    const begins = run.headline >= 0 || i === 0 || run.after >= 0 || page.leads[run.blocks[0]!]! >= 2;
    if (!begins) {
      strays.push(i);
      return;
    }
    const chain: Run[] = [];
    for (let j = i; j >= 0; j = runs[j]!.after) {
      chain.push(runs[j]!);
      articleOf.set(j, chain);
    }
    out.push(chain);
  });
  for (const i of strays) {
    const home = articleOf.get(i - 1);
    if (home) home.push(runs[i]!);
    else out.push([runs[i]!]);
    articleOf.set(i, home ?? out.at(-1)!);
  }
  return out;
}
