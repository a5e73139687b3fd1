import { assign } from './assign.ts';
import type { WordAcross } from './block.ts';
import { following, isBody, type Page, previous, runStart, runStartBefore } from './page.ts';
import { opensMidSentence, opensParagraph, unbalanced } from './shape.ts';
import { Frequencies, pairsOf } from './topic.ts';

/** A sentence that breaks off at the end of block `from` goes on at the start of block `to`. */
export interface Join {
  readonly from: number;
  readonly to: number;
  /** How sure it is, from 0 to 1. */
  readonly score: number;
}

/** Blocks up and down in which the rest of a sentence is looked for. */
const reach = 24;
/** Sentences that are settled together. */
const together = 24;

/**
 * Where each broken sentence goes on: the assignment of ends to beginnings with the best total of evidence. What
 * follows on the page is preferred where nothing speaks against it.
 */
export function joinsOf(page: Page, words: WordAcross | undefined): Join[] {
  const ends: number[] = [];
  for (let i = 0; i < page.blocks.length; i++) if (page.open[i]) ends.push(i);
  const out: Join[] = [];
  const taken = new Set<number>();
  const evidence = evidenceOf(page, words);
  for (let i = 0; i < ends.length; i += together) {
    const group = ends.slice(i, i + together);
    const options = group.map((from) => candidates(page, from).filter((to) => !taken.has(to)));
    const columns = [...new Set(options.flat())];
    const columnOf = new Map(columns.map((to, column) => [to, column]));
    const scores = group.map((from, row) => {
      const line = columns.map(() => 0);
      for (const to of options[row]!) line[columnOf.get(to)!] = evidence(from, to, options[row]!.length > 1);
      return line;
    });
    assign(scores).forEach((column, row) => {
      if (column < 0) return;
      taken.add(columns[column]!);
      out.push({ from: group[row]!, to: columns[column]!, score: sureness(scores, row, column) });
    });
  }
  return out;
}

/** Of the evidence alone, and less where the sentence or its rest had another partner as good. */
function sureness(scores: readonly (readonly number[])[], row: number, column: number): number {
  const score = scores[row]![column]!;
  const rivals = scores[row]!.filter((_, j) => j !== column);
  const margin = score - Math.max(0, ...rivals);
  return 1 / (1 + Math.exp(-1.2 * Math.min(score, 2 * margin + 0.3)));
}

/** Beginnings that a sentence could go on in: what comes next, what lacks a beginning, what follows another cut. */
function candidates(page: Page, from: number): number[] {
  const out: number[] = [];
  const across = page.across[from]!;
  for (let to = from - reach; to <= from + reach; to++) {
    if (to === from || !isBody(page, to) || page.kinds[to] === 'brief') continue;
    if (page.kinds[to] === 'row' && page.next[from] !== to) continue;
    const resumes = page.blocks[to]!.resumes;
    if (page.next[from] === to || to === across || resumes || lacksBeginning(page, to)) out.push(to);
  }
  return out;
}

const lacksBeginning = (page: Page, to: number): boolean =>
  (page.headline[to]! >= 0 && page.leads[to]! < 3) ||
  opensMidSentence(page.blocks[to]!.text) ||
  (page.open[to - 1] === true && page.leads[to]! < 2);

function evidenceOf(
  page: Page,
  words: WordAcross | undefined,
): (from: number, to: number, contested: boolean) => number {
  const before = previous(page);
  let frequencies: Frequencies | undefined;
  const left = memo((from: number) => unbalanced(page.blocks[from]!.text.slice(-300)).left);
  const closed = memo((to: number) => unbalanced(page.blocks[to]!.text.slice(0, 300)).closed);
  const above = memo((from: number) => pairsOf(storyAbove(page, from, before)));
  const below = memo((to: number) => pairsOf(storyBelow(page, to)));
  return (from, to, contested) => {
    const [end, start] = [page.blocks[from]!, page.blocks[to]!];
    let sum =
      place(page, from, to) - beginning(page, to, page.next[from] === to) + brackets(left(from), closed(to));
    if (end.turns !== start.resumes) sum -= 2;
    else if (end.turns) sum += 4;
    if (page.kinds[from] === 'line') sum -= 1.3;
    sum -= conflict(page, runStartBefore(page, from, to, before), from, to);
    if ((!contested && page.kinds[from] !== 'line') || sum < -3) return sum;
    frequencies ??= new Frequencies(page.blocks.map(({ text }) => text));
    return (
      sum +
      cutWord(end.text, start.text, words, frequencies) +
      4 * frequencies.likeness(above(from), below(to))
    );
  };
}

/** What the places of two blocks on the page say for their being one sentence. */
function place(page: Page, from: number, to: number): number {
  if (page.across[from] === to) return 1.8;
  if (page.next[from] === to) return page.acrossTo.has(to) ? 1 : to === from + 1 ? 2 : 1.6;
  const far = 0.02 * Math.abs(to - from);
  if (page.headline[to]! >= 0) return 0.8 - far;
  return opensMidSentence(page.blocks[to]!.text) || page.open[to - 1] ? 0.2 - far : -1 - far;
}

/** How much a block reads like the beginning of something. */
function beginning(page: Page, to: number, adjacent: boolean): number {
  const { text } = page.blocks[to]!;
  if (opensMidSentence(text)) return -1.5;
  const lead = page.leads[to]!;
  if (lead >= 3) return 4;
  if (lead >= 2) return adjacent ? 2 : 2.5;
  if (lead >= 1.5) return 2.2;
  return opensParagraph(text) ? 2.2 : lead / 2;
}

function brackets(left: string, closed: string): number {
  if (left && closed) return left.at(-1) === closed[0] ? 2 : -1;
  return left || closed ? -1 : 0;
}

function cutWord(
  end: string,
  start: string,
  words: WordAcross | undefined,
  frequencies: Frequencies,
): number {
  const [left, right] = [end.slice(-8), start.slice(0, 8)];
  const across = pairsOf(left.slice(-1) + right.slice(0, 1));
  if (/[0-9０-９]$/u.test(left) && /^[0-9０-９.．]/u.test(right)) return 2;
  if (across.size > 0 && frequencies.knowsAcross(left + right, left.length)) return 2;
  const known = [...across].some((pair) => frequencies.count(pair) > 0) ? 0.8 : 0;
  if (across.size === 0 || !words) return known;
  return words(left + right, left.length) ? 2 : known - 0.5;
}

/** A report can't go on in itself, nor have two headlines, nor go on above without a headline there. */
function conflict(page: Page, start: number, from: number, to: number): number {
  if (to >= start && to <= from) return 20;
  if (page.headline[to]! >= 0) return page.headline[start]! >= 0 ? 3 : 0;
  return to < from ? 2 : 0;
}

function storyAbove(page: Page, from: number, before: readonly number[]): string {
  let text = '';
  const start = runStart(page, from, before);
  for (let i = from; i >= 0; i = before[i]!) {
    text = `${page.blocks[i]!.text.slice(0, 400)}\n${text}`;
    if (i === start) break;
  }
  return text.slice(0, 1000);
}

function storyBelow(page: Page, to: number): string {
  const headline = page.headline[to]!;
  let text = headline >= 0 ? page.blocks[headline]!.text : '';
  for (const i of following(page, to, 4)) {
    if (i !== to && page.leads[i]! >= 2) break;
    text += `\n${page.blocks[i]!.text.slice(0, 400)}`;
  }
  return text.slice(0, 1000);
}

function memo<T>(make: (key: number) => T): (key: number) => T {
  const made = new Map<number, T>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
    return value;
  };
}
