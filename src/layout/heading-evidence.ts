import { leadsToSpeech } from './headlines.ts';
import type { Setting } from './setting.ts';
import {
  announces,
  endsSentence,
  isNumbered,
  isOpen,
  namesScene,
  opensMidSentence,
  opensParagraph,
} from './shape.ts';
import { coverage, pairsOf } from './topic.ts';

/** Blocks in which something broken off counts as near. */
const reach = 24;

const breaksNear = ({ broken }: Setting, i: number): number =>
  (broken[Math.min(broken.length - 1, i + reach)] ?? 0) - (broken[i - reach] ?? 0);

export function isHeading(setting: Setting, i: number): boolean {
  const { blocks, kinds } = setting;
  const block = blocks[i]!;
  if (block.level > 0)
    return !(block.level > setting.topLevel && isNumbered(block.text)) && block.text.length <= 120;
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
  return evidence(setting, i) >= 1.5;
}

/** How much speaks for an unmarked line being a headline: what comes after it, how it is set, what it says. */
function evidence(setting: Setting, i: number): number {
  const { blocks, kinds, indented } = setting;
  const [before, block, next] = [blocks[i - 1], blocks[i]!, blocks[i + 1]];
  const { text } = block;
  const breaks = breaksNear(setting, i);
  let sum = 0;
  if (next) sum += announced(setting, i, breaks);
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
  // where headlines are marked, what is not marked is rarely one
  if (setting.topLevel < 7) sum -= 1.2;
  if (isDocumentTitle(text)) sum += 1;
  if (before && block.gap === 0 && leadsToSpeech(before.text)) sum += 0.6;
  if (text.length >= 8) sum += 0.5;
  if (next && namesReportAbove(setting, i)) sum += 0.7;
  if (text.length >= 8 && breaks > 0) sum += onBrokenPage(setting, i, breaks);
  sum -= fragment(setting, i);
  return sum;
}

/** Whether a line says again what a dated report right above it says, that is not the only one there. */
function namesReportAbove({ blocks, leads, pairs }: Setting, i: number): boolean {
  let dated = 0;
  let said = -1;
  for (let j = i - 1; j >= 0 && j >= i - 8 && dated < 2; j--) {
    if (blocks[j]!.level > 0 || leads(j) < 2) continue;
    if (said < 0) said = j;
    dated++;
  }
  return dated === 2 && coverage(pairsOf(blocks[i]!.text), pairs(said)) >= 0.6;
}

/** Whether a line says what kind of document or list is below it. */
const isDocumentTitle = (text: string): boolean =>
  text.length >= 4 &&
  /(?:通知|决定|公告|公示|通报|意见|方案|办法|名单|一览表?|清单|简况|情况|要情|要闻|快览|简报|简讯|速递|综述|纪要|通告|命令|批复)$/u.test(
    text,
  );

/** Where sentences break off, headlines stand apart from the reports that would speak for them: any near will do. */
function onBrokenPage({ blocks, kinds, pairs }: Setting, i: number, breaks: number): number {
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
function fragment({ blocks, kinds, words, leads }: Setting, i: number): number {
  const [{ text }, next] = [blocks[i]!, blocks[i + 1]];
  let sum = opensParagraph(text) ? 1 : 0;
  sum += 0.5 * Math.max(0, (text.match(/、/gu)?.length ?? 0) - 1);
  if (/(?<!为)了(?![解望得])|先后/u.test(text)) sum += 0.9;
  if (leads(i) >= 3 && /[，,]/u.test(text)) sum += 1.5;
  if (!next || kinds[i + 1] === 'heading' || leads(i + 1) >= 2) return sum;
  if (opensMidSentence(next.text)) sum += 1.5;
  const end = text.slice(-8);
  return words?.(end + next.text.slice(0, 8), end.length) ? sum + 1.5 : sum;
}

/** How well the blocks below a line suit a headline. */
function announced(setting: Setting, i: number, breaks: number): number {
  const { blocks, kinds } = setting;
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
      return isByline(next.text) ? announcedBy(setting, text, i + 2, breaks) : -0.5;
    case 'prose':
      return announcedBy(setting, text, i + 1, breaks);
  }
}

const isByline = (text: string): boolean =>
  text.length <= 40 && /记者|通讯员|文\/|作者|供稿|摄影/u.test(text) && !endsSentence(text);

function announcedBy({ blocks, leads }: Setting, headline: string, from: number, breaks: number): number {
  let below = '';
  for (let i = from; i < blocks.length && i < from + 3 && below.length < 400; i++)
    if (blocks[i]!.level === 0) below += `${blocks[i]!.text.slice(0, 300)}\n`;
  const lead = from < blocks.length ? leads(from) : 0;
  const time = lead >= 2 ? 1.5 : lead * 0.7;
  const covered = coverage(pairsOf(headline), pairsOf(below));
  const longer = breaks > 0 ? 0 : (blocks[from]?.text.length ?? 0) >= 2 * headline.length ? 0.2 : -0.3;
  // a line above a dated report may as well be where another report breaks off
  const trust = breaks > 1 ? Math.min(1, 0.3 + 2 * covered) : 1;
  return time * trust + longer + 1.2 * covered;
}
