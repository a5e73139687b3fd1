/** A stretch of a document's source, in UTF-16 units, that is to be marked. */
export interface Mark {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Its look: a class. */
  readonly kind: string;
  readonly label?: string;
}

/** A run of characters of a paragraph under the same marks, the widest first. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly Mark[];
}

interface ReadParagraph {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/**
 * A paragraph cut where marks begin and end. Its text is that of its spans one behind the other, where reading left
 * nothing out; where it did, as many characters as there are have a place.
 */
export function piecesOf({ text, spans }: ReadParagraph, marks: readonly Mark[]): readonly Piece[] {
  const placed = spans.reduce<{ at: number; runs: Run[] }>(
    ({ at, runs }, { start, end }) => ({
      at: at + end - start,
      runs: [...runs, { at, start, length: Math.max(0, Math.min(end - start, text.length - at)) }],
    }),
    { at: 0, runs: [] },
  );
  const local = marks.flatMap((mark) => placed.runs.flatMap((run) => within(run, mark)));
  const cuts = new Set([0, text.length, ...local.flatMap(({ from, to }) => [from, to])]);
  const sorted = [...cuts].filter((cut) => cut <= text.length).toSorted((one, other) => one - other);
  return sorted.slice(0, -1).map((start, place) => ({
    start,
    text: text.slice(start, sorted[place + 1]),
    marks: local
      .filter(({ from, to }) => from <= start && to > start)
      .map(({ mark }) => mark)
      .toSorted((one, other) => other.end - other.start - (one.end - one.start)),
  }));
}

interface Run {
  readonly at: number;
  readonly start: number;
  readonly length: number;
}

function within({ at, start, length }: Run, mark: Mark) {
  const from = Math.max(mark.start, start) - start + at;
  const to = Math.min(mark.end, start + length) - start + at;
  return to > from ? [{ from, to, mark }] : [];
}
