import { following, type Page } from './page.ts';
import { coverage, Frequencies, pairsOf } from './topic.ts';

/** A whole report, or its beginning, that stands above the headline it belongs to. */
export interface LoneLead {
  readonly start: number;
  /** The first block below the headline, or the headline itself where nothing is below it. */
  readonly target: number;
}

/** How much nearer in topic a lead must be to the headline below than to what stands above it. */
const nearer = 0.08;

/**
 * Headlines that stand below their leads: nothing below the headline reads like a beginning, and what stands right
 * above it does, though it is not the first of its own article and tells of what the headline says.
 */
export function leadAbove(page: Page, taken: ReadonlySet<number>): LoneLead[] {
  const out: LoneLead[] = [];
  let frequencies: Frequencies | undefined;
  for (let headline = 0; headline < page.kinds.length; headline++) {
    if (page.kinds[headline] !== 'heading' || page.kinds[headline + 1] === 'heading') continue;
    let below = headline + 1;
    while (page.kinds[below] === 'caption') below++;
    if (page.kinds[below] === undefined) below = -1;
    if (below >= 0 && (page.leads[below]! >= 1.5 || taken.has(below) || page.kinds[below] !== 'prose'))
      continue;
    const report = reportAbove(page, headline);
    if (!report) continue;
    frequencies ??= new Frequencies(page.blocks.map(({ text }) => text));
    if (belongs(page, frequencies, { ...report, headline, below }))
      out.push({ start: report.start, target: below >= 0 ? below : headline });
  }
  return out;
}

/** The report right above a headline, with where it starts and what article it would be part of. */
function reportAbove(page: Page, headline: number): { start: number; end: number; host: number } | null {
  let end = headline - 1;
  while (end >= 0 && (page.kinds[end] === 'heading' || page.kinds[end] === 'caption')) end--;
  if (end < 0 || page.open[end]) return null;
  for (let i = end; i >= 0 && i > end - 12; i--) {
    if (page.kinds[i] === 'brief') return null;
    if (page.kinds[i] === 'caption') continue;
    if (page.headline[i]! >= 0 || page.kinds[i] === 'heading') return null;
    if (page.leads[i]! >= 2) return { start: i, end, host: i - 1 };
  }
  return null;
}

interface Case {
  readonly start: number;
  readonly end: number;
  readonly host: number;
  readonly headline: number;
  readonly below: number;
}

function belongs(page: Page, frequencies: Frequencies, { start, end, host, headline, below }: Case): boolean {
  const said = pairsOf(textOf(page, span(start, end)));
  const title = page.blocks[headline]!.text;
  const covered = coverage(pairsOf(title), said);
  if (host < 0) return covered >= 0.4;
  let top = host;
  while (top > 0 && top > host - 8 && page.kinds[top] !== 'heading') top--;
  const here = frequencies.likeness(said, pairsOf(textOf(page, span(top, host))));
  const there = frequencies.likeness(
    said,
    pairsOf(`${title}\n${below >= 0 ? textOf(page, following(page, below, 4)) : ''}`),
  );
  return covered >= 0.4 && there - here > nearer;
}

const span = (start: number, end: number): number[] =>
  Array.from({ length: end - start + 1 }, (_, i) => start + i);

const textOf = (page: Page, blocks: readonly number[]): string =>
  blocks
    .slice(0, 12)
    .map((i) => page.blocks[i]!.text.slice(0, 400))
    .join('\n')
    .slice(0, 1500);
