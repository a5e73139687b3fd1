import type { ParticipationRow } from '../../graph/index.ts';
import type { Source } from './sources.ts';

export interface Participant {
  readonly id: string;
  readonly name: string;
  readonly kind: 'person' | 'organization';
  readonly role: ParticipationRow['role'];
  readonly verb: string | null;
  readonly order: number | null;
  readonly unordered: boolean;
  readonly printedTitle: string | null;
  readonly onBehalfOf: string | null;
  readonly sources: readonly Source[];
}

/**
 * Participants as a reader of the text meets them: by where their names stand, when one document names them all; else
 * by their place in lists, then by where it says that they took part.
 */
export function asPrinted(participants: readonly Participant[]): Participant[] {
  const documents = new Set(participants.map(({ sources }) => sources[0]?.document));
  const places = new Map(participants.map((one) => [one, placeOf(one)]));
  const isPlain = documents.size === 1 && [...places.values()].every((place) => place !== null);
  const keyOf = (one: Participant): readonly [number, number] =>
    isPlain || one.order === null
      ? [isPlain ? 0 : 1, places.get(one) ?? one.sources[0]?.start ?? 0]
      : [0, one.order];
  return participants.toSorted((a, b) => keyOf(a)[0] - keyOf(b)[0] || keyOf(a)[1] - keyOf(b)[1]);
}

/** Where the name stands in the document, as far as the sentence that tells of it has it. */
function placeOf({ name, sources: [source] }: Participant): number | null {
  if (!source) return null;
  const at = source.quote.indexOf(name);
  return at < 0 ? null : source.start + at;
}
