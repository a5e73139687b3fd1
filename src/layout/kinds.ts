import type { Block, Kind, WordAcross } from './block.ts';
import {
  isBrief,
  isCaption,
  isNumbered,
  isOpen,
  isProse,
  isRow,
  opensMidSentence,
  opensParagraph,
  namesScene,
  announces,
  endsSentence,
} from './shape.ts';
import { leadStrength } from './time.ts';
import { coverage, pairsOf } from './topic.ts';

/** What each block of a page is. */
export function kindsOf(blocks: readonly Block[], words?: WordAcross): Kind[] {
  const kinds = blocks.map(plainKind);
  listItems(blocks, kinds);
  const page = {
    blocks,
    kinds,
    indented: isIndented(blocks, kinds),
    broken: brokenOff(blocks, kinds),
    topLevel: topLevel(blocks),
    words,
    pairs: pairsByBlock(blocks),
  };
  for (let i = blocks.length - 1; i >= 0; i--) if (isHeading(page, i)) kinds[i] = 'heading';
  // a photograph's text right below a headline is all there is of that article
  kinds.forEach((kind, i) => {
    const alone = kinds[i + 1] === undefined || kinds[i + 1] === 'heading';
    if (kind === 'caption' && kinds[i - 1] === 'heading' && alone) kinds[i] = 'prose';
  });
  return kinds;
}

interface Page {
  readonly blocks: readonly Block[];
  readonly kinds: Kind[];
  /** Whether paragraphs are indented and headlines are not. */
  readonly indented: boolean;
  /** For each block, how many up to it break off with nothing after them to go on. */
  readonly broken: readonly number[];
  readonly topLevel: number;
  readonly words: WordAcross | undefined;
  readonly pairs: (i: number) => ReadonlySet<number>;
}

/** Pairs of the first part of a block, made when asked for. */
function pairsByBlock(blocks: readonly Block[]): (i: number) => ReadonlySet<number> {
  const made: ReadonlySet<number>[] = [];
  return (i) => (made[i] ??= pairsOf(blocks[i]!.text.slice(0, 400)));
}

function plainKind({ text, item }: Block): Kind {
  if (isBrief(text)) return 'brief';
  if (isCaption(text)) return 'caption';
  if (item || isRow(text)) return 'row';
  return isProse(text) ? 'prose' : 'line';
}

/** Lines without an end mark after one that announces them are its items, if there are two or more. */
function listItems(blocks: readonly Block[], kinds: Kind[]): void {
  for (let i = 1; i < blocks.length; i++) {
    if (!announces(blocks[i - 1]!.text)) continue;
    let end = i;
    while (end < blocks.length && isItem(blocks[end]!) && (kinds[end] === 'row') === (kinds[i] === 'row'))
      end++;
    if (end - i >= 2) kinds.fill('row', i, end);
  }
}

const isItem = ({ text, level }: Block): boolean =>
  level === 0 && text.length <= 80 && !endsSentence(text) && !isBrief(text) && leadStrength(text) < 3;

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

/** Blocks in which something broken off counts as near. */
const reach = 24;

const breaksNear = ({ broken }: Page, i: number): number =>
  (broken[Math.min(broken.length - 1, i + reach)] ?? 0) - (broken[i - reach] ?? 0);

function isHeading(page: Page, i: number): boolean {
  const { blocks, kinds } = page;
  const block = blocks[i]!;
  if (block.level > 0)
    return !(block.level > page.topLevel && isNumbered(block.text)) && block.text.length <= 120;
  const { text } = block;
  if (text.length > 60 || text.length < 2 || block.item || !/\p{L}/u.test(text) || isNumbered(text))
    return false;
  if (
    kinds[i] === 'brief' ||
    kinds[i] === 'caption' ||
    /[。]|[.…]$/u.test(text) ||
    /[，,、：:；;]$/u.test(text)
  )
    return false;
  return evidence(page, i) >= 1.5;
}

/** How much speaks for an unmarked line being a headline: what comes after it, how it is set, what it says. */
function evidence(page: Page, i: number): number {
  const { blocks, kinds, indented } = page;
  const [before, block, next] = [blocks[i - 1], blocks[i]!, blocks[i + 1]];
  const { text } = block;
  const breaks = breaksNear(page, i);
  let sum = 0;
  if (next) sum += announced(page, i, breaks);
  else sum += breaks > 0 ? 0.6 : -1;
  if (kinds[i] === 'row') sum -= /[：:]|[\u3000\t]| {2}/u.test(text) ? 2.5 : 0.3;
  if (endsSentence(text)) sum -= 0.8;
  else if (kinds[i] === 'prose') sum -= 1;
  sum -= 0.6 * (text.match(/[，,；;]/gu)?.length ?? 0) + (text.length > 36 ? 1 : 0);
  if (indented) sum += block.indent < 1 || block.indent >= 4 ? 1 : -1.5;
  if (block.gap >= 2 && (next?.gap ?? 0) < block.gap) sum += 0.7;
  if (!before) sum += 0.8;
  else if (kinds[i - 1] === 'prose' && isOpen(before.text) && breaks === 0) sum -= 1;
  else if (announces(before.text)) sum -= 1.5;
  if (namesScene(text)) sum -= 1.5;
  if (isDocumentTitle(text)) sum += 1;
  if (text.length >= 8) sum += 0.5;
  if (next && namesReportAbove(blocks, i)) sum += 0.7;
  if (text.length >= 8 && breaks > 0) sum += onBrokenPage(page, i, breaks);
  sum -= fragment(page, i);
  return sum;
}

/** Whether a line says again what a dated report right above it says, that is not the only one there. */
function namesReportAbove(blocks: readonly Block[], i: number): boolean {
  let dated = 0;
  let said: string | undefined;
  for (let j = i - 1; j >= 0 && j >= i - 8 && dated < 2; j--) {
    if (blocks[j]!.level > 0 || leadStrength(blocks[j]!.text) < 2) continue;
    said ??= blocks[j]!.text.slice(0, 400);
    dated++;
  }
  return dated === 2 && coverage(pairsOf(blocks[i]!.text), pairsOf(said!)) >= 0.6;
}

/** Whether a line says what kind of document or list is below it. */
const isDocumentTitle = (text: string): boolean =>
  text.length >= 4 &&
  /(?:通知|决定|公告|公示|通报|意见|方案|办法|名单|一览表?|清单|简况|情况|要情|要闻|快览|简报|简讯|速递|综述|纪要|通告|命令|批复)$/u.test(
    text,
  );

/** Where sentences break off, headlines stand apart from the reports that would speak for them: any near will do. */
function onBrokenPage({ blocks, kinds, pairs }: Page, i: number, breaks: number): number {
  if (breaks < 2 || kinds[i] !== 'line') return 0.7;
  const own = pairs(i);
  let said = 0;
  for (const pair of own)
    for (let j = Math.max(0, i - reach / 2); j < Math.min(blocks.length, i + reach / 2); j++)
      if (j !== i && pairs(j).has(pair)) {
        said++;
        break;
      }
  return Math.min(1.8, Math.max(-0.5, 1.1 + 2.5 * (said / Math.max(1, own.size) - 0.2)));
}

/** How much a line without punctuation reads like a sentence that breaks off. */
function fragment({ blocks, kinds, words }: Page, i: number): number {
  const [{ text }, next] = [blocks[i]!, blocks[i + 1]];
  let sum = opensParagraph(text) ? 1 : 0;
  sum += 0.5 * Math.max(0, (text.match(/、/gu)?.length ?? 0) - 1);
  if (/(?<!为)了(?![解望得])|先后/u.test(text)) sum += 0.9;
  if (leadStrength(text) >= 3 && /[，,]/u.test(text)) sum += 1.5;
  if (!next || kinds[i + 1] === 'heading' || leadStrength(next.text) >= 2) return sum;
  if (opensMidSentence(next.text)) sum += 1.5;
  const end = text.slice(-8);
  return words?.(end + next.text.slice(0, 8), end.length) ? sum + 1.5 : sum;
}

/** How well the blocks below a line suit a headline. */
function announced(page: Page, i: number, breaks: number): number {
  const { blocks, kinds } = page;
  const next = blocks[i + 1]!;
  const { text } = blocks[i]!;
  switch (kinds[i + 1]!) {
    case 'heading':
      return next.gap > 1 ? 0.6 : 1.2;
    case 'brief':
      return 1.6;
    case 'row':
      return kinds[i] === 'row' ? 0 : 1.5;
    case 'caption':
      return 0.3;
    case 'line':
      return isByline(next.text) ? announcedBy(page, text, i + 2, breaks) : -0.5;
    case 'prose':
      return announcedBy(page, text, i + 1, breaks);
  }
}

export const isByline = (text: string): boolean =>
  text.length <= 40 && /记者|通讯员|文\/|作者|供稿|摄影/u.test(text) && !endsSentence(text);

function announcedBy({ blocks }: Page, headline: string, from: number, breaks: number): number {
  let below = '';
  for (let i = from; i < blocks.length && i < from + 3 && below.length < 400; i++)
    if (blocks[i]!.level === 0) below += `${blocks[i]!.text.slice(0, 300)}\n`;
  const lead = leadStrength(blocks[from]?.text ?? '');
  const time = lead >= 2 ? 1.5 : lead * 0.7;
  const covered = coverage(pairsOf(headline), pairsOf(below));
  const longer = breaks > 0 ? 0 : (blocks[from]?.text.length ?? 0) >= 2 * headline.length ? 0.2 : -0.3;
  // a line above a dated report may as well be where another report breaks off
  const trust = breaks > 1 ? Math.min(1, 0.3 + 2 * covered) : 1;
  return time * trust + longer + 1.2 * covered;
}
