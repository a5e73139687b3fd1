import type { Span } from '../model/index.ts';

/** A headline, a paragraph or a part of one, as far as it stands together in the source. */
export interface Block {
  /** Its text in the source, in order; lines that were joined are one part each. */
  readonly parts: readonly Span[];
  readonly text: string;
  /** Blank lines above it. */
  readonly gap: number;
  /** White space before it, in widths of a Han character. */
  readonly indent: number;
  /** Of its heading mark; 0 without. */
  readonly level: number;
  readonly item: boolean;
  /** It says that it goes on on another page: （下转第2版）. */
  readonly turns: boolean;
  /** It says that it began on another page: （上接第1版）. */
  readonly resumes: boolean;
}

/** What a block is on its page. */
export type Kind = 'heading' | 'prose' | 'row' | 'brief' | 'caption' | 'line';

/** Whether a word of the language stands across offset `at` of `text`. */
export type WordAcross = (text: string, at: number) => boolean;
