import type { ClaimData, ClaimKind, ClaimOf, DateBounds, Facts, Span } from '../model/index.ts';
import type { Divisions, Marks, Publishing } from '../resolve/index.ts';
import type { Evidences } from './evidence.ts';
import type { PlaceIds } from './ids.ts';

/** What is known of the document while its claims are made. */
export interface Reading {
  readonly facts: Facts;
  readonly publishing: Publishing;
  /** Of the document, as given or found. */
  readonly issued: DateBounds | null;
  readonly divisions: Divisions;
  readonly ids: PlaceIds;
  readonly evidences: Evidences;
}

export function claimOf<K extends ClaimKind>(
  { facts }: Reading,
  kind: K,
  id: string,
  data: ClaimData[K],
  evidence: readonly string[],
  block: string | null = null,
): ClaimOf<K> {
  return { id, document: facts.document.id, kind, block, data, evidence } as unknown as ClaimOf<K>;
}

/** A member stands alone in a block of its own unless something makes it known. */
export const memberOf = <K extends 'person' | 'organization' | 'place' | 'event' | 'project'>(
  reading: Reading,
  kind: K,
  id: string,
  marks: Marks,
  data: Omit<ClaimData[K], 'features'>,
  evidence: readonly string[],
): ClaimOf<K> =>
  claimOf(
    reading,
    kind,
    id,
    { ...data, features: marks.features } as unknown as ClaimData[K],
    evidence,
    marks.block ?? id,
  );

const firstStart = (spans: readonly Span[]): number =>
  spans.reduce((least, { start }) => Math.min(least, start), Infinity);
export const placeOf = (spans: readonly Span[]): number | null => (spans.length ? firstStart(spans) : null);
export const firstOf = (spans: readonly Span[]): Span[] => {
  const first = firstStart(spans);
  return spans.filter(({ start }) => start === first).slice(0, 1);
};

export const shortName =
  ({ divisions }: Reading) =>
  (code: string) =>
    divisions(code)?.short ?? null;

export const countOf = (values: readonly (string | null)[]): Map<string | null, number> => {
  const counts = new Map<string | null, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};
