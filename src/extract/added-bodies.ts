import { type AnnotatedBulletin, type Body, byStart, type Span } from '../model/index.ts';

/** A body that only an extractor tells of, with where it stands. */
export interface AddedBody {
  readonly body: Body;
  readonly mentions: readonly Span[];
}

/** The bulletin with further bodies behind its own, so that indices hold: the first of `added` has the next index. */
export function withBodies(annotated: AnnotatedBulletin, added: readonly AddedBody[]): AnnotatedBulletin {
  if (added.length === 0) return annotated;
  const first = annotated.bodies.length;
  return {
    ...annotated,
    bodies: [...annotated.bodies, ...added.map(({ body }) => body)],
    bodyMentions: [
      ...annotated.bodyMentions,
      ...added.flatMap(({ mentions }, i) =>
        mentions.map(({ start, end }) => ({ start, end, body: first + i })),
      ),
    ].sort(byStart),
  };
}
