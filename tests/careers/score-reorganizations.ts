import { align, coincides, majority } from './align.ts';
import type { FoundGraph, FoundReorganization } from './found.ts';
import type { TrueBody, TrueReorganization, Truth } from './truth.ts';

/** What is found of which bodies became which; of those that papers tell. */
export interface ReorganizationScore {
  /** Pairs of an old and a new body that papers tell. */
  readonly told: number;
  readonly found: number;
  /** Of the pairs told, those found between the right bodies. */
  readonly paired: number;
  /** Those of them with the right kind, and those with the right day as well. */
  readonly ofKind: number;
  readonly right: number;
  /** Of the found and of the told pairs, the share that is right in all. */
  readonly precision: number;
  readonly recall: number;
}

interface Pair {
  readonly kind: string;
  readonly day: string;
  /** Body and era. */
  readonly old: string;
  readonly young: string;
}

export function scoreReorganizations(truth: Truth, graph: FoundGraph): ReorganizationScore {
  const told = pairsOf(truth);
  const eras = erasOf(truth, graph);
  const paired = told.flatMap((pair) => {
    const one = graph.reorganizations.find(
      ({ predecessor, successor }) =>
        eras.get(predecessor) === pair.old && eras.get(successor ?? '') === pair.young,
    );
    return one ? [{ pair, one }] : [];
  });
  const ofKind = paired.filter(({ pair, one }) => pair.kind === one.kind);
  const right = ofKind.filter(({ pair, one }) => isOn(one, pair.day)).length;
  const found = graph.reorganizations.length;
  return {
    told: told.length,
    found,
    paired: paired.length,
    ofKind: ofKind.length,
    right,
    precision: share(right, found),
    recall: share(right, told.length),
  };
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

const isOn = ({ date: { earliest, latest } }: FoundReorganization, day: string): boolean =>
  earliest === day && latest === day;

/** Who was renamed became itself under the next name; who was split goes on, and others come out of it. */
function pairsOf({ reorganizations, bodies }: Truth): Pair[] {
  const known = new Map(bodies.map((body) => [body.id, body]));
  return reorganizations
    .filter(({ document }) => document !== null)
    .flatMap((one) =>
      idsOf(one).map(([old, young]) => ({
        kind: one.kind,
        day: one.day,
        old: eraOf(known.get(old)!, (from) => from < one.day),
        young: eraOf(known.get(young)!, (from) => from <= one.day),
      })),
    );
}

function idsOf({ kind, before, after }: TrueReorganization): (readonly [string, string])[] {
  if (kind === 'renamed') return before.map((id, i) => [id, after[i]!]);
  if (kind === 'merged') return before.map((id) => [id, after[0]!]);
  return after.filter((id) => !before.includes(id)).map((id) => [before[0]!, id]);
}

const eraOf = ({ id, names }: TrueBody, isThen: (from: string) => boolean): string =>
  `${id} ${names.findLastIndex(({ from }) => isThen(from))}`;

/** Which true body under which of its names each entity is, by most of its mentions. */
function erasOf(truth: Truth, graph: FoundGraph): ReadonlyMap<string, string> {
  const aligned = align(truth.bodyMentions, graph.bodies, coincides);
  return majority(aligned.map((one) => ({ entity: one.entity, id: `${one.true.body} ${one.true.era}` })));
}
