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
 * Participants as a reader of the text meets them: by where their names stand, in a list where they are in one, when
 * one document names them all; else by their place in lists, then by where it says that they took part. Who took
 * several parts has them together.
 */
export function asPrinted(participants: readonly Participant[]): Participant[] {
  const people = groupById(participants).map((parts) => parts.toSorted(byText));
  const documents = new Set(participants.map(({ sources }) => sources[0]?.document));
  const places = people.map((parts) => placeOf(parts));
  const isPlain = documents.size === 1 && places.every((place) => place !== null);
  const keyOf = (parts: readonly Participant[], at: number): readonly [number, number] => {
    const listed = parts.find(({ order }) => order !== null);
    if (isPlain || !listed) return [isPlain ? 0 : 1, places[at] ?? parts[0]?.sources[0]?.start ?? 0];
    return [0, listed.order ?? 0];
  };
  return people
    .map((parts, at) => ({ parts, key: keyOf(parts, at) }))
    .toSorted((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1])
    .flatMap(({ parts }) => parts);
}

const byText = (a: Participant, b: Participant): number =>
  (a.sources[0]?.start ?? 0) - (b.sources[0]?.start ?? 0);

/** Rows by their ids, each group where the first of its rows is. */
export function groupById<T extends { readonly id: string }>(rows: readonly T[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(row.id, [...(groups.get(row.id) ?? []), row]);
  return [...groups.values()];
}

/** Where the name stands in the document, as far as the sentences that tell of them have it. */
function placeOf(parts: readonly Participant[]): number | null {
  const listed = parts.filter(({ order }) => order !== null);
  const places = (listed.length > 0 ? listed : parts).flatMap(({ name, sources: [source] }) => {
    const at = source?.quote.indexOf(name) ?? -1;
    return source && at >= 0 ? [source.start + at] : [];
  });
  return places.length > 0 ? Math.min(...places) : null;
}
