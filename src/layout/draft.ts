import type { Headline } from './headlines.ts';

/** An article as blocks in reading order. */
export interface Draft {
  readonly headline: Headline | null;
  /** Each a list of the blocks that make one paragraph. */
  readonly paragraphs: readonly (readonly number[])[];
}
