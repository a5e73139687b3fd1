import type { Problem } from './problem.ts';
import type { Segment, Span } from './span.ts';
import type { Source, SourceMetadata } from './source.ts';

/**
 * A bulletin in reading order.
 *
 * `text` is the reading text: each headline and each paragraph on a line of its own, in the order in which a reader
 * takes them, with sentences that a column or page break had cut joined again. All spans between here and the facts
 * are spans of this text; `map` leads back to the source.
 */
export interface Bulletin {
  readonly source: Source;
  readonly metadata: SourceMetadata;
  readonly text: string;
  readonly map: readonly Segment[];
  readonly articles: readonly Article[];
  /** Mastheads, issue lines, page numbers and the like, in no article. Spans of the source's text, in ascending order. */
  readonly furniture: readonly Span[];
  readonly problems: readonly Problem[];
}

/** A headline and the paragraphs that belong to it, in reading order. Spans of {@link Bulletin.text}. */
export interface Article {
  readonly id: string;
  /** The whole article in the reading text, from its kicker or headline to the end of its last paragraph. */
  readonly span: Span;
  /** A caption or brief that stands alone has none. */
  readonly title: Span | null;
  /** Lines above or below the headline that are not the headline: 一季度工作综述, ——记…. */
  readonly kickers: readonly Span[];
  readonly paragraphs: readonly Span[];
}
