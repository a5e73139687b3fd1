import { align, coincides, majority, touches } from './align.ts';
import type { FoundGraph, FoundMention } from './found.ts';
import { type ReorganizationScore, scoreReorganizations } from './score-reorganizations.ts';
import { scoreLineUps, scoreSpells, type LineUpScore, type Known, type SpellScore } from './score-tenures.ts';
import type { BodyMention, PersonMention, Truth } from './truth.ts';

/** Pairs of mentions that stand for one and the same. */
export interface PairScore {
  /** Of the pairs that were put together, the share that belongs together. */
  readonly precision: number;
  /** Of the pairs that belong together, the share that was put together; only mentions that were read are asked for. */
  readonly recall: number;
  /** The same of all mentions that are printed: what was not read is not put together. */
  readonly recallOfPrinted: number;
  readonly printed: number;
  readonly read: number;
  /** Found mentions where the truth has none. */
  readonly elsewhere: number;
}

export interface Score {
  readonly people: PairScore;
  readonly bodies: PairScore;
  readonly spells: SpellScore;
  readonly lineUps: LineUpScore;
  readonly reorganizations: ReorganizationScore;
}

export interface ScoreOptions {
  /** Whether a body under its old and its new name must be one entity, or may also be two that are linked. */
  readonly renamed: 'one' | 'either';
}

/** Measures a graph against what is true. */
export function score(truth: Truth, graph: FoundGraph, options: ScoreOptions = { renamed: 'one' }): Score {
  const known = knownEntities(truth, graph);
  return {
    people: scorePeople(truth, graph.people),
    bodies: scoreBodies(truth, graph.bodies, options),
    spells: scoreSpells(truth, graph.tenures, known),
    reorganizations: scoreReorganizations(truth, graph),
    lineUps: scoreLineUps(truth, graph.lineUps, known),
  };
}

function scorePeople(truth: Truth, found: readonly FoundMention[]): PairScore {
  const reporters = new Set(truth.people.filter(({ kind }) => kind === 'reporter').map(({ id }) => id));
  const aligned = align(truth.personMentions, found, touches);
  const counted = (one: PersonMention): boolean => !reporters.has(one.person);
  const pairs = aligned
    .filter((one) => counted(one.true))
    .map((one) => ({ id: one.true.person, late: one.true.person, entity: one.entity }));
  const printed = truth.personMentions.filter(counted).map(({ person }) => person);
  return pairScore(pairs, printed, printed, found.length - aligned.length);
}

function scoreBodies(truth: Truth, found: readonly FoundMention[], { renamed }: ScoreOptions): PairScore {
  const aligned = align(truth.bodyMentions, found, coincides);
  const counted = (one: BodyMention): boolean => !one.optional;
  const late = ({ body, era }: BodyMention): string => (renamed === 'one' ? body : `${body} ${era}`);
  const pairs = aligned
    .filter((one) => counted(one.true))
    .map((one) => ({ id: one.true.body, late: late(one.true), entity: one.entity }));
  const mentions = truth.bodyMentions.filter(counted);
  return pairScore(
    pairs,
    mentions.map(({ body }) => body),
    mentions.map(late),
    found.length - aligned.length,
  );
}

const choose = (count: number): number => (count * (count - 1)) / 2;

function pairsWithin(keys: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + choose(count), 0);
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** `id` says which pairs may stand together, `late` which must. */
function pairScore(
  pairs: readonly { readonly id: string; readonly late: string; readonly entity: string }[],
  printedIds: readonly string[],
  printedLate: readonly string[],
  elsewhere: number,
): PairScore {
  const together = pairsWithin(pairs.map(({ entity }) => entity));
  const rightly = pairsWithin(pairs.map(({ entity, id }) => `${entity} ${id}`));
  const needed = pairsWithin(pairs.map(({ entity, late }) => `${entity} ${late}`));
  return {
    precision: share(rightly, together),
    recall: share(needed, pairsWithin(pairs.map(({ late }) => late))),
    recallOfPrinted: share(needed, pairsWithin(printedLate)),
    printed: printedIds.length,
    read: pairs.length,
    elsewhere,
  };
}

/** Which true person and body each entity is, by most of its mentions. */
function knownEntities(truth: Truth, graph: FoundGraph): Known {
  const people = align(truth.personMentions, graph.people, touches);
  const bodies = align(truth.bodyMentions, graph.bodies, coincides);
  return {
    people: majority(people.map((one) => ({ entity: one.entity, id: one.true.person }))),
    bodies: majority(bodies.map((one) => ({ entity: one.entity, id: one.true.body }))),
  };
}
