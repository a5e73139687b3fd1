import type { Draft } from './draft.ts';
import type { Page } from './page.ts';
import { announces } from './shape.ts';

/**
 * Dated items with a bullet that stand under no headline of their own are articles without a title, each with the
 * paragraphs up to the next. Under a headline they are its paragraphs, and so are bullets that list something.
 */
export function splitBriefs(page: Page, draft: Draft): Draft[] {
  const first = firstBrief(page, draft);
  if (first < 0 || (first === 0 && draft.headline)) return [draft];
  const above = draft.paragraphs[first - 1]?.at(-1);
  if (above !== undefined && announces(page.blocks[above]!.text)) return [draft];
  const out: (Draft & { paragraphs: (readonly number[])[] })[] = [];
  for (const [i, paragraph] of draft.paragraphs.entries()) {
    if (i === 0 || (i >= first && isDatedBrief(page, paragraph[0]!)))
      out.push({ headline: i === 0 ? draft.headline : null, paragraphs: [paragraph] });
    else out.at(-1)!.paragraphs.push(paragraph);
  }
  return out;
}

function firstBrief(page: Page, { paragraphs }: Draft): number {
  for (let i = 0; i < paragraphs.length; i++) if (isDatedBrief(page, paragraphs[i]![0]!)) return i;
  return -1;
}

const isDatedBrief = (page: Page, block: number): boolean =>
  page.kinds[block] === 'brief' && page.leads[block]! >= 2;
