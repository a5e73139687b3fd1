import type { Span } from '../model/index.ts';

/** One way to read a name at one place, with what speaks for it. */
export interface Reading extends Span {
  readonly name: string;
  /** Evidence from what stands before the name, from 0 (nothing) to 4. */
  readonly left: number;
  /** Evidence from what stands behind it, from -3 (in mid-word) to 4. */
  readonly right: number;
  /** It is a place's name too: only a list of people or a title makes it a person's. */
  readonly place?: true;
}
