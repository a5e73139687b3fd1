import { byUnits } from '../model/index.ts';
import type { PrintedList } from './printed-lists.ts';

/** Of the lists that name both, in how many the one stands before the other. */
export interface Before {
  readonly before: string;
  readonly after: string;
  readonly times: number;
  readonly of: number;
}

/** People between whom lists tell no order; more than one where lists put them in a circle. */
export interface Tier {
  readonly people: readonly string[];
  /** The length of the longest way down to it, from 0. */
  readonly rank: number;
}

/** An edge for drawing, between tiers by their place: what follows from other edges is left out. */
export interface TierEdge {
  readonly before: number;
  readonly after: number;
  /** Summed over the people of both. */
  readonly times: number;
  readonly of: number;
  /** Some of the lists that say so: ids of evidence. */
  readonly evidence: readonly string[];
}

/** A partial order: between two whom no way joins, nothing is said. */
export interface Precedence {
  /** Lists that were counted; copies of one list of one event count once. */
  readonly lists: number;
  /** Lists left out because they are by strokes of the surname. */
  readonly unordered: number;
  /** By rank, then by how often they are listed, then id. */
  readonly tiers: readonly Tier[];
  readonly edges: readonly TierEdge[];
  /** All pairs of which the one stands before the other at least as often as behind; by times, then ids. */
  readonly pairs: readonly Before[];
}

/** So many are put in order; of more, those who are listed most often. */
const MOST = 200;

/**
 * Who stands before whom, by the order of printed lists.
 *
 * @param lists of any events
 * @param people those to be put in order; others on the lists are passed over
 */
export function precedenceOf(lists: readonly PrintedList[], people: readonly string[]): Precedence {
  const asked = new Set(people);
  const within = lists
    .map((list) => ({ ...list, people: list.people.filter((person) => asked.has(person)) }))
    .filter((list) => list.people.length > 1);
  const ordered = eachOnce(within.filter(({ unordered }) => !unordered));
  const counts = new Map<string, number>();
  for (const person of ordered.flatMap((list) => list.people))
    counts.set(person, (counts.get(person) ?? 0) + 1);
  const names = [...counts.keys()]
    .toSorted((a, b) => counts.get(b)! - counts.get(a)! || byUnits(a, b))
    .slice(0, MOST);
  const table = countBefore(
    ordered.map((list) => list.people),
    names,
  );
  const tierOf = circles(names.length, (a, b) => isBefore(table, a, b));
  return {
    lists: ordered.length,
    unordered: within.filter(({ unordered }) => unordered).length,
    ...drawn(names, table, tierOf, ordered),
    pairs: pairsOf(names, table),
  };
}

const eachOnce = (lists: readonly PrintedList[]): PrintedList[] => [
  ...new Map(lists.map((list) => [JSON.stringify([list.event, list.people]), list])).values(),
];

/** How often the one of the row stands before the one of the column. */
type Table = readonly Uint32Array[];

function countBefore(lists: readonly (readonly string[])[], names: readonly string[]): Table {
  const placeOf = new Map(names.map((name, i) => [name, i]));
  const table = names.map(() => new Uint32Array(names.length));
  for (const list of lists) {
    const places = list.flatMap((name) => placeOf.get(name) ?? []);
    places.forEach((before, i) => {
      for (const after of places.slice(i + 1)) table[before]![after]!++;
    });
  }
  return table;
}

const isBefore = (table: Table, a: number, b: number): boolean => table[a]![b]! > table[b]![a]!;

function pairsOf(names: readonly string[], table: Table): Before[] {
  const pairs = names.flatMap((before, a) =>
    names.flatMap((after, b): Before[] => {
      const [times, behind] = [table[a]![b]!, table[b]![a]!];
      const counts = times > behind || (times === behind && times > 0 && before < after);
      return counts ? [{ before, after, times, of: times + behind }] : [];
    }),
  );
  return pairs.toSorted(
    (a, b) => b.times - a.times || byUnits(a.before, b.before) || byUnits(a.after, b.after),
  );
}

/**
 * Those who reach one another are in one circle (Tarjan's strongly connected components).
 *
 * @returns the circle of each, numbered from the last to the first
 */
function circles(size: number, leads: (from: number, to: number) => boolean): number[] {
  const found = Array.from({ length: size }, () => -1);
  const low = [...found];
  const circle = [...found];
  const waiting: number[] = [];
  let [next, circlesFound] = [0, 0];
  const visit = (at: number): void => {
    found[at] = low[at] = next++;
    waiting.push(at);
    for (let to = 0; to < size; to++) {
      if (!leads(at, to) || circle[to]! >= 0) continue;
      if (found[to]! < 0) visit(to);
      low[at] = Math.min(low[at]!, low[to]!);
    }
    if (low[at] !== found[at]) return;
    for (let member = -1; member !== at;) circle[(member = waiting.pop()!)] = circlesFound;
    circlesFound++;
  };
  for (let at = 0; at < size; at++) if (found[at]! < 0) visit(at);
  return circle;
}

interface Drawn {
  readonly tiers: readonly Tier[];
  readonly edges: readonly TierEdge[];
}

function drawn(
  names: readonly string[],
  table: Table,
  circleOf: readonly number[],
  lists: readonly PrintedList[],
): Drawn {
  const size = names.length === 0 ? 0 : Math.max(...circleOf) + 1;
  const members: number[][] = Array.from({ length: size }, () => []);
  circleOf.forEach((circle, at) => members[circle]!.push(at));
  const sums = members.map((above) => members.map((below) => summed(table, above, below)));
  // circles come from the last to the first: whoever is behind has the smaller number
  const leads = (a: number, b: number) =>
    a > b && members[a]!.some((above) => members[b]!.some((below) => isBefore(table, above, below)));
  const told = (a: number, b: number): string[] => {
    const [above, below] = [a, b].map((circle) => new Set(members[circle]!.map((at) => names[at]!)));
    return evidenceOf(lists, above!, below!);
  };
  const reduced = reduce(size, leads);
  const ranks = ranksOf(size, reduced);
  const order = members
    .map((_, i) => i)
    .toSorted((a, b) => ranks[a]! - ranks[b]! || members[a]![0]! - members[b]![0]!);
  const placeOf = new Map(order.map((circle, place) => [circle, place]));
  return {
    tiers: order.map((circle) => ({
      people: members[circle]!.map((at) => names[at]!),
      rank: ranks[circle]!,
    })),
    edges: reduced
      .map(([a, b]) => ({
        before: placeOf.get(a)!,
        after: placeOf.get(b)!,
        ...sums[a]![b]!,
        evidence: told(a, b),
      }))
      .toSorted((a, b) => a.before - b.before || a.after - b.after),
  };
}

/** As many lists as are worth citing for one edge. */
const CITED = 3;

function evidenceOf(
  lists: readonly PrintedList[],
  above: ReadonlySet<string>,
  below: ReadonlySet<string>,
): string[] {
  const cited = lists
    .toSorted((x, y) => byUnits(x.event, y.event))
    .flatMap(({ people, evidence }) => {
      const first = people.findIndex((person) => above.has(person));
      const next = first < 0 ? undefined : people.slice(first).find((person) => below.has(person));
      // a list across two cells of a table is cited by both
      return next === undefined
        ? []
        : [[people[first]!, next].flatMap((person) => firstOf(evidence.get(person)))];
    });
  return [...new Set(cited.slice(0, CITED).flat())];
}

const firstOf = (ids: readonly string[] = []): readonly string[] => ids.slice(0, 1);

function summed(table: Table, above: readonly number[], below: readonly number[]) {
  let [times, of] = [0, 0];
  for (const a of above)
    for (const b of below) {
      times += table[a]![b]!;
      of += table[a]![b]! + table[b]![a]!;
    }
  return { times, of };
}

/** Edges without those that follow from others. */
function reduce(size: number, leads: (a: number, b: number) => boolean): (readonly [number, number])[] {
  const reached = Array.from({ length: size }, () => new Set<number>());
  const kept: (readonly [number, number])[] = [];
  for (let a = 0; a < size; a++)
    // the nearest first: what is reached by way of it needs no edge of its own
    for (let b = a - 1; b >= 0; b--) {
      if (!leads(a, b) || reached[a]!.has(b)) continue;
      kept.push([a, b]);
      reached[a]!.add(b);
      for (const further of reached[b]!) reached[a]!.add(further);
    }
  return kept;
}

function ranksOf(size: number, edges: readonly (readonly [number, number])[]): number[] {
  const ranks = Array.from({ length: size }, () => 0);
  for (const [a, b] of edges.toSorted(([a], [b]) => b - a)) ranks[b] = Math.max(ranks[b]!, ranks[a]! + 1);
  return ranks;
}
