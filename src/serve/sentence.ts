import type { ArticleRow, EvidenceRow } from '../graph/index.ts';

type Paragraph = ArticleRow['paragraphs'][number];

/** Sentences with the words in them on which a claim rests. */
export interface Highlight {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/**
 * The whole sentences that hold a quote, out of the paragraph in which they stand with its cuts joined; the quote
 * itself where it stands in none, as in a headline.
 */
export function sentenceOf(evidence: EvidenceRow, article: ArticleRow | null): string {
  const { before, marked, after } = highlightOf(evidence, article);
  return before + marked + after;
}

/** The sentences of {@link sentenceOf}, with the quote apart. */
export function highlightOf({ start, end, quote }: EvidenceRow, article: ArticleRow | null): Highlight {
  for (const paragraph of article?.paragraphs ?? []) {
    const from = placeIn(paragraph, start);
    if (from === null) continue;
    const to = placeIn(paragraph, end - 1) ?? from;
    return sentencesAround(paragraph.text, from, Math.max(from, to));
  }
  return { before: '', marked: quote, after: '' };
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

function sentencesAround(text: string, first: number, last: number): Highlight {
  const cut = (from: number, to: number): Highlight => ({
    before: text.slice(from, first).trimStart(),
    marked: text.slice(first, last + 1),
    after: text.slice(last + 1, to).trimEnd(),
  });
  for (const match of text.matchAll(SENTENCES)) {
    if (match.index + match[0].length <= first) continue;
    const rest = text.slice(last);
    const end = last + (/^[^。！？]*[。！？]*[”’」』）]*/u.exec(rest)?.[0].length ?? 0);
    return cut(match.index, Math.max(end, match.index + match[0].length));
  }
  return cut(0, text.length);
}

const SENTENCES = /[^。！？]*(?:[。！？]+[”’」』）]*|$)/gu;
