import type { Block, Kind, WordAcross } from './block.ts';
import { isHeading } from './heading-evidence.ts';
import { settingOf } from './setting.ts';
import { announces, endsSentence, isBrief, isCaption, isProse, isRow } from './shape.ts';
import { leadStrength } from './time.ts';

/** What each block of a page is. */
export function kindsOf(blocks: readonly Block[], words?: WordAcross): Kind[] {
  const kinds: Kind[] = [];
  for (const block of blocks) kinds.push(plainKind(block));
  listItems(blocks, kinds);
  const setting = settingOf(blocks, kinds, words);
  for (let i = blocks.length - 1; i >= 0; i--) if (isHeading(setting, i)) kinds[i] = 'heading';
  // a photograph's text right below a headline is all there is of that article
  for (let i = 1; i < kinds.length; i++) {
    const alone = kinds[i + 1] === undefined || kinds[i + 1] === 'heading';
    if (kinds[i] === 'caption' && kinds[i - 1] === 'heading' && alone) kinds[i] = 'prose';
  }
  return kinds;
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
