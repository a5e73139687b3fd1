/**
 * By what a member may be known for the same as members of other documents: members of one block are candidates,
 * and any feature in common makes two of them one. A null block stands for none but itself.
 *
 * Both are functions of the member's own document alone, so that what is one entity depends on which documents
 * there are, never on the order in which they came.
 */
export interface Marks {
  readonly block: string | null;
  readonly features: readonly string[];
}

export const ALONE: Marks = { block: null, features: [] };

/** Whose bulletin a document is, in so far as it tells what 区 and 市 mean in it. */
export interface Publishing {
  readonly publisher: string | null;
  /** GB/T 2260 code. */
  readonly place: string | null;
  /** Full name of the division or zone that 我市, 全区 mean. */
  readonly jurisdiction?: string | null;
}

/** Publisher as a feature: two bulletins of one publisher. */
export const publisherFeature = ({ publisher, place }: Publishing): string | null =>
  publisher ? `publisher ${publisher}` : place ? `publisher ${place}` : null;

/** Without nulls and doubles, in canonical order. */
export const featuresOf = (features: readonly (string | null)[]): string[] =>
  [...new Set(features.filter((feature) => feature !== null))].sort();
