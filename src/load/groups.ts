import type { EntityRows, TenureRow } from '../graph/index.ts';
import type { ClaimOf } from '../model/index.ts';
import { amountOf, type EntityOf } from './entities.ts';
import { tenureId } from './ids.ts';
import { greatestText, leastOf, leastText } from './merge.ts';

/*
 * Rows of the entity layer from statements: as with entities, one of each claim, joined where they have the same
 * key. What a claim prints (verb, place in the list, title) is taken whole from the claim with the smallest id.
 */

export type StatementKind = 'attestation' | 'participation' | 'stake' | 'visit' | 'observation';

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

/** A tenure before it is known which post it is in. */
export type Spell = Omit<TenureRow, 'post'>;

export const spells: Grouping<'attestation', Spell> = {
  key: ({ person, organization, title }) => keyOf(person, organization, title),
  unit: ({ id, data }, entityOf) => ({
    id: tenureId(id),
    person: entityOf(data.person),
    organization: data.organization && entityOf(data.organization),
    title: data.title,
    ...spellOf(data),
    former: data.former,
    confidence: data.confidence,
  }),
  join: (a, b) => ({ ...surer(a, b), ...joinSpells(a, b), former: a.former && b.former }),
};

type Bounds = Pick<
  Spell,
  'attestedFrom' | 'attestedTo' | 'startEarliest' | 'startLatest' | 'endEarliest' | 'endLatest'
>;

/**
 * What one text tells of a spell. Called so on a day, they had begun by then and had not ended before; a notice of
 * appointment or removal gives both bounds; spoken of as past, it had ended by then.
 */
function spellOf({ date, act, former }: ClaimOf<'attestation'>['data']): Bounds {
  const { earliest, latest } = date ?? { earliest: null, latest: null };
  const none = {
    attestedFrom: null,
    attestedTo: null,
    startEarliest: null,
    endEarliest: null,
    endLatest: null,
  };
  if (former) return { ...none, startLatest: latest, endLatest: latest };
  if (act === 'remove') return { ...none, startLatest: latest, endEarliest: earliest, endLatest: latest };
  const day = earliest !== null && earliest === latest ? earliest : null;
  const begun = { ...none, attestedFrom: day, attestedTo: day, startLatest: latest, endEarliest: earliest };
  return act === 'attest' ? begun : { ...begun, startEarliest: earliest };
}

/** That a spell had ended by some day counts only where no text speaks of it as lasting. */
function joinSpells(a: Spell, b: Spell): Bounds {
  const endLatest =
    a.former === b.former
      ? a.former
        ? leastText(a.endLatest, b.endLatest)
        : greatestText(a.endLatest, b.endLatest)
      : a.former
        ? b.endLatest
        : a.endLatest;
  return {
    attestedFrom: leastText(a.attestedFrom, b.attestedFrom),
    attestedTo: greatestText(a.attestedTo, b.attestedTo),
    startEarliest: leastText(a.startEarliest, b.startEarliest),
    startLatest: leastText(a.startLatest, b.startLatest),
    endEarliest: greatestText(a.endEarliest, b.endEarliest),
    endLatest,
  };
}

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
