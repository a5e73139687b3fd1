import type { ArticleRow, EvidenceRow } from '../graph/index.ts';

type Paragraph = ArticleRow['paragraphs'][number];

/**
 * The whole sentences that hold a quote, out of the paragraph in which they stand with its cuts joined; the quote
 * itself where it stands in none, as in a headline.
 */
export function sentenceOf({ start, end, quote }: EvidenceRow, article: ArticleRow | null): string {
  for (const paragraph of article?.paragraphs ?? []) {
    const from = placeIn(paragraph, start);
    if (from === null) continue;
    const to = placeIn(paragraph, end - 1) ?? from;
    return sentencesAround(paragraph.text, from, Math.max(from, to));
  }
  return quote;
}

/** Where a unit of the document's text stands in the paragraph's text; spans follow each other without a gap there. */
function placeIn({ spans, text }: Paragraph, unit: number): number | null {
  let before = 0;
  for (const { start, end } of spans) {
    if (start <= unit && unit < end) return Math.min(before + unit - start, text.length - 1);
    before += end - start;
  }
  return null;
}

function sentencesAround(text: string, first: number, last: number): string {
  for (const match of text.matchAll(SENTENCES)) {
    if (match.index + match[0].length <= first) continue;
    const rest = text.slice(last);
    const end = last + (/^[^。！？]*[。！？]*[”’」』）]*/u.exec(rest)?.[0].length ?? 0);
    return text.slice(match.index, Math.max(end, match.index + match[0].length)).trim();
  }
  return text.trim();
}

const SENTENCES = /[^。！？]*(?:[。！？]+[”’」』）]*|$)/gu;
