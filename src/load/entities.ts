import type { Amount, EntityRows } from '../graph/index.ts';
import {
  type AmountFact,
  type BodyKind,
  type BodyLevel,
  type ClaimOf,
  type MemberKind,
  leastText,
} from '../model/index.ts';
import { decimal } from './decimal.ts';
import { greatest, latestStage, leastOf, longest, ranked, sorted, union } from './merge.ts';
import { romanize } from './pinyin.ts';

/**
 * Entities from members: `unit` makes an entity of one member, `join` one of two. `join` is associative,
 * commutative and idempotent, so that an entity is the same in whatever order its members came and however they
 * were grouped; its id is the smallest of theirs.
 */
export interface Composition<K extends MemberKind> {
  readonly unit: (claim: ClaimOf<K>, entityOf: EntityOf) => EntityRows[K];
  readonly join: (a: EntityRows[K], b: EntityRows[K]) => EntityRows[K];
}

/** The entity that gathers a member. */
export type EntityOf = (member: string) => string;

export const compositions: { readonly [K in MemberKind]: Composition<K> } = {
  person: {
    unit: ({ id, block, data }) => ({
      id,
      name: data.name,
      aliases: others(data.name, data.aliases),
      ...romanize(data.name, true),
      byline: data.byline,
      ...resolved(block, id, data.features),
    }),
    join: (a, b) => {
      const names = namesOf(a, b);
      return {
        ...gathered(a, b),
        ...names,
        ...romanize(names.name, true),
        byline: a.byline && b.byline,
      };
    },
  },
  organization: {
    unit: ({ id, block, data }, entityOf) => ({
      id,
      name: data.name,
      aliases: others(data.name, data.aliases),
      ...romanize(data.name, false),
      kind: data.kind,
      level: data.level,
      parent: data.parent && entityOf(data.parent),
      parentBy: data.parent && id,
      place: data.place && entityOf(data.place),
      placeBy: data.place && id,
      ...resolved(block, id, data.features),
    }),
    join: (a, b) => {
      const names = namesOf(a, b);
      return {
        ...gathered(a, b),
        ...names,
        ...romanize(names.name, false),
        kind: ranked(BODY_KINDS, a.kind, b.kind)!,
        level: ranked(LEVELS, a.level, b.level),
        ...parentOf(a, b),
        ...placeOf(a, b),
      };
    },
  },
  place: {
    unit: ({ id, block, data }, entityOf) => ({
      id,
      name: data.name,
      code: data.code,
      parent: data.parent && entityOf(data.parent),
      parentBy: data.parent && id,
      ...resolved(block, id, data.features),
    }),
    join: (a, b) => ({
      ...gathered(a, b),
      name: longest(a.name, b.name),
      code: leastText(a.code, b.code),
      ...parentOf(a, b),
    }),
  },
  event: {
    unit: ({ id, block, data }, entityOf) => ({
      id,
      type: data.type,
      name: data.name,
      date: data.date?.edtf ?? null,
      earliest: data.date?.earliest ?? null,
      latest: data.date?.latest ?? null,
      place: data.place && entityOf(data.place),
      placeBy: data.place && id,
      series: data.series,
      number: data.number,
      planned: data.planned,
      parent: data.parent && entityOf(data.parent),
      parentBy: data.parent && id,
      confidence: data.confidence,
      ...resolved(block, id, data.features),
    }),
    join: (a, b) => ({
      ...gathered(a, b),
      type: leastOf(a.type, b.type),
      name: longest(a.name, b.name),
      ...dateOf(a, b),
      ...parentOf(a, b),
      ...placeOf(a, b),
      series: leastText(a.series, b.series),
      number: a.number === null || (b.number !== null && b.number < a.number) ? b.number : a.number,
      planned: a.planned && b.planned,
      confidence: Math.max(a.confidence, b.confidence),
    }),
  },
  project: {
    unit: ({ id, block, data }, entityOf) => ({
      id,
      name: data.name,
      aliases: others(data.name, data.aliases),
      capacity: data.capacity,
      stage: data.stage,
      site: data.site,
      place: data.place && entityOf(data.place),
      placeBy: data.place && id,
      investment: amountOf(data.investment),
      registeredCapital: amountOf(data.registeredCapital),
      confidence: data.confidence,
      ...resolved(block, id, data.features),
    }),
    join: (a, b) => {
      return {
        ...gathered(a, b),
        ...namesOf(a, b),
        capacity: leastText(a.capacity, b.capacity),
        stage: latestStage(a.stage, b.stage),
        site: leastText(a.site, b.site),
        ...placeOf(a, b),
        investment: leastAmount(a.investment, b.investment),
        registeredCapital: leastAmount(a.registeredCapital, b.registeredCapital),
        confidence: Math.max(a.confidence, b.confidence),
      };
    },
  },
};

/** Of two kinds that readers found, the more telling one first. */
const BODY_KINDS: readonly BodyKind[] = [
  'party',
  'government',
  'military',
  'school',
  'company',
  'community',
  'other',
];
const LEVELS: readonly BodyLevel[] = ['country', 'province', 'prefecture', 'county', 'township', 'village'];

export function amountOf(fact: AmountFact | null): Amount | null {
  return (
    fact && {
      amount: decimal(fact.amount),
      currency: fact.currency,
      text: fact.text,
      min: fact.min === undefined ? null : decimal(fact.min),
      max: fact.max === undefined ? null : decimal(fact.max),
      approximate: fact.approximate ?? false,
    }
  );
}

interface Gathered {
  readonly id: string;
  readonly block: string;
  readonly features: readonly string[];
}

const resolved = (block: string | null, id: string, features: readonly string[]) => ({
  block: block ?? id,
  features: sorted(features),
});

/** Alone in its block, a member that stands for itself keeps the block of its own id. */
const gathered = (a: Gathered, b: Gathered): Gathered => ({
  id: leastOf(a.id, b.id),
  block: leastOf(a.block, b.block),
  features: union(a.features, b.features),
});

const others = (name: string, names: readonly string[]): string[] =>
  sorted(names.filter((other) => other !== name));

interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
}

const namesOf = (a: Named, b: Named): Named => {
  const name = longest(a.name, b.name);
  return { name, aliases: others(name, [a.name, ...a.aliases, b.name, ...b.aliases]) };
};

interface WithParent {
  readonly parent: string | null;
  readonly parentBy: string | null;
}

const parentOf = (a: WithParent, b: WithParent): WithParent => {
  const { parent, parentBy } = givenFirst(a.parentBy, b.parentBy) ? a : b;
  return { parent, parentBy };
};

interface WithPlace {
  readonly place: string | null;
  readonly placeBy: string | null;
}

const placeOf = (a: WithPlace, b: WithPlace): WithPlace => {
  const { place, placeBy } = givenFirst(a.placeBy, b.placeBy) ? a : b;
  return { place, placeBy };
};

const givenFirst = (a: string | null, b: string | null): boolean => b === null || (a !== null && a <= b);

interface Dated {
  readonly date: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

const dateOf = (a: Dated, b: Dated): Dated => {
  const { date, earliest, latest } = a.date === null || (b.date !== null && b.date < a.date) ? b : a;
  return { date, earliest, latest };
};

const leastAmount = (a: Amount | null, b: Amount | null): Amount | null =>
  a === null || (b !== null && greatest(JSON.stringify(a), JSON.stringify(b)) === JSON.stringify(a)) ? b : a;
