import type { EntityRows } from '../graph/index.ts';
import { type ClaimOf, REORGANIZATION_KINDS } from '../model/index.ts';
import { amountOf, type EntityOf } from './entities.ts';
import { leastOf, nearestDate, ranked } from './merge.ts';

/*
 * Rows of the entity layer from statements: as with entities, one of each claim, joined where they have the same
 * key. What a claim prints (verb, place in the list, title) is taken whole from the claim with the smallest id.
 */

export type StatementKind = 'participation' | 'stake' | 'visit' | 'observation' | 'reorganization';

export interface Grouping<K extends StatementKind, R extends { readonly id: string }> {
  /** Claims with the same key support one row. */
  readonly key: (row: R) => string;
  readonly unit: (claim: ClaimOf<K>, entityOf: EntityOf) => R;
  readonly join: (a: R, b: R) => R;
}

const keyOf = (...parts: readonly (string | null)[]): string => JSON.stringify(parts);

const surer = <R extends { readonly id: string; readonly confidence: number }>(a: R, b: R): R => ({
  ...(a.id <= b.id ? a : b),
  confidence: Math.max(a.confidence, b.confidence),
});

export const participations: Grouping<'participation', EntityRows['participation']> = {
  key: ({ person, organization, event, role }) => keyOf(event, person, organization, role),
  unit: ({ id, data }, entityOf) => {
    const party = entityOf(data.party);
    return {
      id,
      event: entityOf(data.event),
      person: data.party.startsWith('per') ? party : null,
      organization: data.party.startsWith('per') ? null : party,
      role: data.role,
      verb: data.verb,
      order: data.order,
      unordered: data.unordered,
      printedTitle: data.printedTitle,
      onBehalfOf: data.onBehalfOf && entityOf(data.onBehalfOf),
      confidence: data.confidence,
    };
  },
  join: surer,
};

export const stakes: Grouping<'stake', EntityRows['stake']> = {
  key: ({ organization, project }) => keyOf(project, organization),
  unit: ({ id, data }, entityOf) => ({
    id,
    organization: entityOf(data.organization),
    project: entityOf(data.project),
    amount: amountOf(data.amount),
    confidence: data.confidence,
  }),
  join: surer,
};

export const visits: Grouping<'visit', EntityRows['visit']> = {
  key: ({ event, name, organization, place, project }) =>
    keyOf(event, organization ?? place ?? project ?? name),
  unit: ({ id, data }, entityOf) => {
    const target = data.target && entityOf(data.target);
    const of = (prefix: string) => (data.target?.startsWith(prefix) ? target : null);
    return {
      id,
      event: entityOf(data.event),
      name: data.name,
      organization: of('org'),
      place: of('plc'),
      project: of('prj'),
    };
  },
  join: (a, b) => (leastOf(a.id, b.id) === a.id ? a : b),
};

/** Each document's figures stand by themselves. */
export const observations: Grouping<'observation', EntityRows['observation']> = {
  key: ({ id }) => id,
  unit: ({ id, document, data }, entityOf) => ({
    id,
    document,
    name: data.name,
    text: data.text,
    value: data.value,
    unit: data.unit,
    growthText: data.growthText,
    growth: data.growth,
    period: data.period?.edtf ?? null,
    earliest: data.period?.earliest ?? null,
    latest: data.period?.latest ?? null,
    organization: data.organization && entityOf(data.organization),
    confidence: data.confidence,
  }),
  join: (a) => a,
};

/** What became of one body in another: as the most telling text calls it, on the day that is told most nearly. */
export const reorganizations: Grouping<'reorganization', EntityRows['reorganization']> = {
  key: ({ predecessor, successor }) => keyOf(predecessor, successor),
  unit: ({ id, data }, entityOf) => ({
    id,
    kind: data.kind,
    predecessor: entityOf(data.predecessor),
    successor: data.successor && entityOf(data.successor),
    date: data.date?.edtf ?? null,
    earliest: data.date?.earliest ?? null,
    latest: data.date?.latest ?? null,
    confidence: data.confidence,
  }),
  join: (a, b) => ({
    ...surer(a, b),
    ...nearestDate(a, b),
    kind: ranked(REORGANIZATION_KINDS, a.kind, b.kind)!,
  }),
};
