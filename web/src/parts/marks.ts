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
  const runs = runsOf({ text, spans });
  const local = marks.flatMap((mark) => runs.flatMap((run) => within(run, mark)));
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

function runsOf({ text, spans }: ReadParagraph): readonly Run[] {
  let at = 0;
  return spans.map(({ start, end }) => {
    const run = { at, start, length: Math.max(0, Math.min(end - start, text.length - at)) };
    at += end - start;
    return run;
  });
}

function within({ at, start, length }: Run, mark: Mark) {
  const from = Math.max(mark.start, start) - start + at;
  const to = Math.min(mark.end, start + length) - start + at;
  return to > from ? [{ from, to, mark }] : [];
}

/**
 * Marks of names, and behind them the same names wherever else the article has them: reading notes where a name stands
 * first.
 */
export function withEchoes(
  { paragraphs }: { readonly paragraphs: readonly ReadParagraph[] },
  marks: readonly Mark[],
): readonly Mark[] {
  const echoes = paragraphs.flatMap((paragraph) => {
    const runs = runsOf(paragraph);
    return named(paragraphs, marks).flatMap(({ mark, name }) =>
      placesOf(name, paragraph.text).flatMap((place) => {
        const run = runs.find(({ at, length }) => at <= place && place + name.length <= at + length);
        const start = run && run.start + place - run.at;
        return start === undefined ? [] : [{ ...mark, start, end: start + name.length }];
      }),
    );
  });
  const isMarked = (one: Mark): boolean => marks.some(({ start, end }) => start < one.end && one.start < end);
  return [...marks, ...echoes.filter((echo) => !isMarked(echo))];
}

/** What each marked stretch reads, each name of each entity once. */
function named(paragraphs: readonly ReadParagraph[], marks: readonly Mark[]) {
  const names = new Map<string, { readonly mark: Mark; readonly name: string }>();
  for (const paragraph of paragraphs)
    for (const mark of marks)
      for (const { from, to } of runsOf(paragraph).flatMap((run) => within(run, mark))) {
        const name = paragraph.text.slice(from, to);
        if (name.length > 1) names.set(`${mark.id} ${name}`, { mark, name });
      }
  return [...names.values()];
}

function placesOf(name: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) places.push(at);
  return places;
}
