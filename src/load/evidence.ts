import type { EvidenceRow } from '../graph/index.ts';
import { type ArticleFact, countWhile, type Span, textOf } from '../model/index.ts';
import type { PlaceIds } from './ids.ts';

/** How much of the text on either side of a quote is kept with it, in UTF-16 units. */
const AROUND = 32;

/** The evidences of one document: each stretch of text once, however many claims rest on it. */
export class Evidences {
  readonly #rows = new Map<string, EvidenceRow>();
  readonly #document: { readonly id: string; readonly text: string };
  readonly #articles: readonly (Span & { readonly article: string })[];
  readonly #ids: PlaceIds;

  /** @param articleIds ids of the articles in the store, in the order of the facts */
  constructor(
    document: { readonly id: string; readonly text: string },
    articles: readonly ArticleFact[],
    articleIds: readonly string[],
    ids: PlaceIds,
  ) {
    this.#document = document;
    this.#ids = ids;
    this.#articles = articles
      .flatMap((article, i) =>
        [...(article.titleSpans ?? []), ...article.paragraphs.flatMap(({ spans }) => spans)].map(
          ({ start, end }) => ({ start, end, article: articleIds[i]! }),
        ),
      )
      .sort((a, b) => a.start - b.start);
  }

  get rows(): EvidenceRow[] {
    return [...this.#rows.values()];
  }

  /** Ids for the spans, which are of the document's text; those outside of it are moved to its ends. */
  of(spans: readonly Span[]): string[] {
    return [...new Set(spans.map((span) => this.#idOf(span)))];
  }

  #idOf(span: Span): string {
    const { text } = this.#document;
    const start = Math.max(0, Math.min(span.start, text.length));
    const end = Math.max(start, Math.min(span.end, text.length));
    const key = `${start} ${end}`;
    const known = this.#rows.get(key);
    if (known) return known.id;
    const row = {
      id: this.#ids.next('evd', start, end),
      document: this.#document.id,
      article: this.articleAt(start),
      start,
      end,
      quote: textOf(text, { start, end }),
      before: wholeFrom(text, start - AROUND, start),
      after: wholeTo(text, end, end + AROUND),
    };
    this.#rows.set(key, row);
    return row.id;
  }

  /** Id of the article in which an offset lies; null in none. */
  articleAt(position: number): string | null {
    const begun = countWhile(this.#articles.length, (i) => this.#articles[i]!.start <= position);
    const found = this.#articles[begun - 1];
    return found && position < found.end ? found.article : null;
  }
}

const isLowSurrogate = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;

/** The stretch without the half of a character that stands at its start. */
function wholeFrom(text: string, from: number, to: number): string {
  const start = Math.max(0, from);
  return text.slice(start > 0 && isLowSurrogate(text, start) ? start + 1 : start, to);
}

/** The stretch without the half of a character that stands at its end. */
const wholeTo = (text: string, from: number, to: number): string =>
  text.slice(from, isLowSurrogate(text, to) ? to - 1 : to);
