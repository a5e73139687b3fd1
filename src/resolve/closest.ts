import { monthsBetween } from '../model/index.ts';
import { byId, type Candidate } from './gather.ts';
import { unpackTrace } from './traces.ts';

/**
 * Which of several members another is likest to, where all of them pass for one: by what is told of them in the same
 * words, by posts in the same bodies, by the same bulletins, by time, and else the first by id. Depends on nothing but
 * the members.
 */
export function closest<T extends Candidate>(member: Candidate, others: readonly T[]): T {
  const [first] = others
    .map((other) => ({ other, near: nearness(member, other) }))
    .toSorted((a, b) => compare(b.near, a.near) || byId(a.other, b.other));
  return first!.other;
}

type Nearness = readonly number[];

function compare(a: Nearness, b: Nearness): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

function nearness(a: Candidate, b: Candidate): Nearness {
  const [first, second] = [wordsOf(a.features), wordsOf(b.features)];
  const shared = (one: readonly string[], other: readonly string[]) =>
    one.filter((value) => other.includes(value)).length;
  const months = first.months.flatMap((month) =>
    second.months.map((other) => -Math.abs(monthsBetween(month, other))),
  );
  return [
    shared(a.features, b.features),
    shared(first.units, second.units),
    shared(first.publishers, second.publishers),
    months.length ? Math.max(...months) : -Infinity,
  ];
}

/** A trace is told by its form: people have traces as features, what else there is has words. */
function wordsOf(features: readonly string[]) {
  const traces = features.filter((feature) => feature.startsWith('[')).map(unpackTrace);
  return {
    units: traces.flatMap(({ stations }) => stations.map(({ unit }) => unit)),
    publishers: traces.map(({ publisher }) => publisher).filter((publisher) => publisher !== ''),
    months: traces.map(({ month }) => month).filter((month) => month !== ''),
  };
}
