import { following, type Page } from './page.ts';
import { unbalanced } from './shape.ts';
import { coverage, pairsOf } from './topic.ts';
import type { WordAcross } from './block.ts';

/** Blocks of a group of headline lines: the lines of the title itself, and those above or below it. */
export interface Headline {
  readonly title: readonly number[];
  readonly kickers: readonly number[];
}

/** Tells the title from its kickers and a subtitle. `group`: headline blocks with nothing between them. */
export function headlineOf(page: Page, group: readonly number[], words: WordAcross | undefined): Headline {
  const lines = group.filter((i) => !isSubtitle(page, i));
  if (lines.length === 0) return { title: group.slice(0, 1), kickers: group.slice(1) };
  const title = [lines.at(-1)!];
  while (title.length < Math.min(3, lines.length)) {
    const above = lines.at(-1 - title.length)!;
    if (!isOneLine(page, above, title[0]!, words)) break;
    title.unshift(above);
  }
  return { title, kickers: group.filter((i) => !title.includes(i)) };
}

const isSubtitle = ({ blocks }: Page, i: number): boolean =>
  /^(?:—|--|－－|――)/u.test(blocks[i]!.text) || namesParts(blocks[i]!.text);

/** 李石主持 王平出席: who did what else, below a headline. */
const namesParts = (text: string): boolean =>
  text.length <= 30 &&
  /^(?:[\p{Script=Han}、·]{2,14}(?:主持|出席|参加|陪同|讲话|致辞|列席)(?:会议|活动)?[\s\u3000]*)+$/u.test(
    text,
  );

/** 陈良在全县防汛工作会议上强调: above what was said. */
export const leadsToSpeech = (text: string): boolean =>
  text.length <= 40 && /(?:强调|指出|要求|表示|提出)[：:]?$/u.test(text);

/** Whether two lines are one headline broken in two: the first can't end there, or the report repeats both. */
function isOneLine(page: Page, above: number, below: number, words: WordAcross | undefined): boolean {
  const [first, second] = [page.blocks[above]!, page.blocks[below]!];
  if (below !== above + 1 || second.gap > 0 || first.level !== second.level || first.text.length > 40)
    return false;
  if (above > 0 && first.gap === 0 && leadsToSpeech(page.blocks[above - 1]!.text)) return true;
  if (unbalanced(first.text).left || /[的和与暨及、在对以为向于]$/u.test(first.text)) return true;
  if (words?.(first.text.slice(-8) + second.text.slice(0, 8), Math.min(8, first.text.length))) return true;
  if (second.text.length <= 8 && first.text.length >= 10) return true;
  const lead = following(page, below + 1, 2).map((i) => page.blocks[i]!.text.slice(0, 300));
  const said = pairsOf(lead.join('\n'));
  const [upper, lower] = [coverage(pairsOf(first.text), said), coverage(pairsOf(second.text), said)];
  return upper >= 0.6 && lower < 0.8;
}
