import { contradictionOf, likenessOf, weightOf } from './likeness.ts';
import { settingOf } from './setting.ts';
import { type Reason, type Strand, strandsOf } from './strands.ts';
import { unpackTrace } from './traces.ts';

/** Why two entities may be one, or not: what resolution goes by, and what a person would look at beside it. */
export type Evidence =
  | Reason
  | 'same-name'
  | 'alias'
  | 'like-sounding-name'
  | 'short-form'
  | 'same-company'
  | 'same-place'
  | 'same-parent'
  | 'people-in-common'
  | 'told-in-one-text'
  | 'other-spelling'
  | 'place-unknown';

export interface Comparison {
  /** What speaks for it less what speaks against it. */
  readonly score: number;
  readonly supporting: readonly Evidence[];
  readonly opposing: readonly Evidence[];
}

/** A person as the documents know them. */
export interface ComparedPerson {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly pinyin: string;
  readonly traces: readonly string[];
  /** Ids of documents that name them. */
  readonly documents: readonly string[];
  readonly events: readonly string[];
  /** Whom they met. */
  readonly company: readonly string[];
}

/** People met in common that speak for one. */
const SOME_COMPANY = 2;

const WEIGHTS: Readonly<Partial<Record<Evidence, number>>> = {
  alias: -0.3,
  'like-sounding-name': -1.5,
  'same-company': 0.5,
  'told-in-one-text': -0.7,
};

/**
 * How far two people look like one. Never by a name alone: without a body, jurisdiction or publisher in common they are
 * not compared.
 *
 * @returns null where they cannot be one, or where nothing but a name speaks for it
 */
export function comparePeople(a: ComparedPerson, b: ComparedPerson): Comparison | null {
  const naming = namingOf(a, b);
  if (naming === null || a.events.some((event) => b.events.includes(event))) return null;
  const [first, second] = [a, b].map(({ traces }) => strandsIn(traces)) as [Strand[], Strand[]];
  const setting = settingOf(a.name, [...first, ...second]);
  const pairs = first.flatMap((one) => second.map((other) => [one, other] as const));
  if (pairs.some(([one, other]) => contradictionOf(one, other, setting))) return null;
  const best = pairs
    .map(([one, other]) => likenessOf(one, other, setting))
    .reduce((most, likeness) => (likeness.score > most.score ? likeness : most), {
      score: 0,
      reasons: [] as readonly Reason[],
    });
  if (best.score <= 0) return null;
  const reasons: Evidence[] = [naming, ...best.reasons];
  if (a.company.filter((one) => b.company.includes(one)).length >= SOME_COMPANY) reasons.push('same-company');
  if (a.documents.some((document) => b.documents.includes(document))) reasons.push('told-in-one-text');
  return compared(reasons, (reason) => WEIGHTS[reason] ?? weightOf(reason as Reason));
}

/** The score of reasons, and on which side each of them is. */
export function compared(reasons: readonly Evidence[], weight: (reason: Evidence) => number): Comparison {
  return {
    score: Math.round(reasons.reduce((sum, reason) => sum + weight(reason), 0) * 100) / 100,
    supporting: reasons.filter((reason) => weight(reason) >= 0),
    opposing: reasons.filter((reason) => weight(reason) < 0),
  };
}

function namingOf(a: ComparedPerson, b: ComparedPerson): Evidence | null {
  if (a.name === b.name) return 'same-name';
  if (a.aliases.includes(b.name) || b.aliases.includes(a.name)) return 'alias';
  const slip = a.pinyin === b.pinyin && Array.from(a.name).length === Array.from(b.name).length;
  return slip ? 'like-sounding-name' : null;
}

const strandsIn = (traces: readonly string[]): Strand[] =>
  strandsOf([...new Set(traces)].sort().map((text) => ({ text, trace: unpackTrace(text) }))).map(
    ({ strand }) => strand,
  );
