import type { Candidate } from './gather.ts';
import { byId } from './gather.ts';
import { closest } from './closest.ts';

/** As much of a judgement as says what follows from it. */
export interface Judgement {
  readonly id: string;
  /** Ids of members. */
  readonly one: string;
  readonly other: string;
  readonly verdict: 'same' | 'different' | 'unsure';
  readonly at: string;
  readonly withdrawnAt: string | null;
}

/** A judgement that contradicts what earlier ones come to, and is not followed. */
export interface Conflict {
  readonly judgement: string;
  /** Earlier judgements that it contradicts, in the order in which they lead from one of its two to the other. */
  readonly against: readonly string[];
}

interface Link {
  readonly to: string;
  readonly judgement: string;
}

/**
 * What judgements come to: which members are one, and which are several. `same` is transitive. Each judgement is taken
 * in order of time, and one that contradicts those before it is a conflict: it changes nothing until one of these is
 * withdrawn. The last of several on the same two members holds.
 */
export class Judged {
  readonly conflicts: readonly Conflict[];
  readonly #same = new Map<string, Link[]>();
  readonly #different = new Map<string, Link[]>();
  readonly #leaders = new Map<string, string>();
  /** By leader, all that are one with it. */
  readonly #sides = new Map<string, readonly string[]>();

  constructor(judgements: readonly Judgement[]) {
    const conflicts: Conflict[] = [];
    for (const judgement of standing(judgements)) {
      const against = this.#against(judgement);
      if (against.length > 0) conflicts.push({ judgement: judgement.id, against });
      else this.#take(judgement);
    }
    this.conflicts = conflicts;
  }

  /** All members of which a judgement says something that is followed. */
  get members(): readonly string[] {
    return [...this.#leaders.keys()];
  }

  has(member: string): boolean {
    return this.#leaders.has(member);
  }

  /** All members that are one with it by judgement, itself among them. */
  sideOf(member: string): readonly string[] {
    return this.#sides.get(this.leaderOf(member)) ?? [member];
  }

  /** The first of the members that are one with it. */
  leaderOf(member: string): string {
    return this.#leaders.get(member) ?? member;
  }

  /** Whether two leaders are not one. */
  apart(leader: string, other: string): boolean {
    return this.#bars(leader).some(({ to }) => this.leaderOf(to) === other);
  }

  #against({ one, other, verdict }: Judgement): string[] {
    const [a, b] = [this.leaderOf(one), this.leaderOf(other)];
    if (verdict === 'different') return a === b ? this.#way(one, other) : [];
    const bar = this.#bars(a).find(({ to }) => this.leaderOf(to) === b);
    if (!bar) return [];
    return [...this.#way(one, bar.from), bar.judgement, ...this.#way(bar.to, other)];
  }

  /** What keeps the leader, or those that are one with it, apart from others. */
  #bars(leader: string): (Link & { readonly from: string })[] {
    return (this.#sides.get(leader) ?? []).flatMap((from) =>
      (this.#different.get(from) ?? []).map((link) => ({ ...link, from })),
    );
  }

  #take({ id, one, other, verdict }: Judgement): void {
    const links = verdict === 'same' ? this.#same : this.#different;
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      links.set(from, [...(links.get(from) ?? []), { to, judgement: id }]);
      if (this.#leaders.has(from)) continue;
      this.#leaders.set(from, from);
      this.#sides.set(from, [from]);
    }
    if (verdict === 'same') this.#join(this.leaderOf(one), this.leaderOf(other));
  }

  #join(a: string, b: string): void {
    if (a === b) return;
    const [to, from] = a < b ? [a, b] : [b, a];
    const joining = this.#sides.get(from)!;
    for (const member of joining) this.#leaders.set(member, to);
    this.#sides.set(to, [...this.#sides.get(to)!, ...joining]);
    this.#sides.delete(from);
  }

  /** Judgements of `same` that lead from one member to another, the fewest. */
  #way(from: string, to: string): string[] {
    const ways = new Map<string, readonly string[]>([[from, []]]);
    for (const [at, way] of ways) {
      if (at === to) return [...way];
      for (const link of this.#same.get(at) ?? [])
        if (!ways.has(link.to)) ways.set(link.to, [...way, link.judgement]);
    }
    return [];
  }
}

/** Judgements that say something and were not withdrawn or made anew, by time, then id. */
function standing(judgements: readonly Judgement[]): Judgement[] {
  const last = new Map<string, Judgement>();
  const inTime = judgements
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .toSorted((a, b) => (a.at < b.at || (a.at === b.at && a.id < b.id) ? -1 : 1));
  for (const judgement of inTime) {
    const pair = JSON.stringify([judgement.one, judgement.other].toSorted());
    last.delete(pair);
    last.set(pair, judgement);
  }
  return [...last.values()].filter(({ verdict, one, other }) => verdict !== 'unsure' && one !== other);
}

/**
 * Groups of members as judgements have them: those of members that are one are put together, and a group of members
 * that are several is divided among these, each other member going with the one that it is closest to. What is in a
 * group for other reasons brings judged members together as well, unless they are apart.
 *
 * A function of the sets of members and judgements. A judged member must be a candidate by itself, and so must be all
 * candidates of a group that has several judged members.
 */
export function regroupJudged<T extends Candidate>(groups: readonly (readonly T[])[], judged: Judged): T[][] {
  const leadersOf = (group: readonly T[]): string[] =>
    [...new Set(group.filter(({ id }) => judged.has(id)).map(({ id }) => judged.leaderOf(id)))].sort();
  const withLeaders = groups.map((group) => ({ group, leaders: leadersOf(group) }));
  const bonds = withLeaders.flatMap(({ leaders }) =>
    leaders.flatMap((a, i) => leaders.slice(i + 1).map((b) => [a, b] as const)),
  );
  const classOf = classesOf(bonds, judged);
  const found = new Map<string, T[]>();
  const free: T[][] = [];
  const put = (key: string, candidates: readonly T[]) =>
    void found.set(key, [...(found.get(key) ?? []), ...candidates]);
  for (const { group, leaders } of withLeaders) {
    const classes = [...new Set(leaders.map(classOf))];
    if (classes.length === 0) free.push([...group]);
    else if (classes.length === 1) put(classes[0]!, group);
    else
      for (const candidate of group)
        put(classOf(judged.leaderOf(anchorOf(candidate, group, judged).id)), [candidate]);
  }
  return [...free, ...found.values()].map((group) => group.sort(byId)).sort((a, b) => byId(a[0]!, b[0]!));
}

/** The judged member that a member of a group goes with. */
function anchorOf<T extends Candidate>(candidate: T, group: readonly T[], judged: Judged): T {
  if (judged.has(candidate.id)) return candidate;
  return closest(
    candidate,
    group.filter(({ id }) => judged.has(id)),
  );
}

/** Leaders that groups bring together, but for those that are apart. @returns the first of those that are one */
function classesOf(
  bonds: readonly (readonly [string, string])[],
  judged: Judged,
): (leader: string) => string {
  const classes = new Map<string, readonly string[]>();
  const classOf = (leader: string): readonly string[] => classes.get(leader) ?? [leader];
  const inOrder = bonds.toSorted(([a, b], [c, d]) => (a < c || (a === c && b < d) ? -1 : 1));
  for (const [a, b] of inOrder) {
    const [first, second] = [classOf(a), classOf(b)];
    if (first === second || first.includes(b)) continue;
    if (first.some((one) => second.some((other) => judged.apart(one, other)))) continue;
    const both = [...first, ...second].sort();
    for (const leader of both) classes.set(leader, both);
  }
  return (leader) => classOf(leader)[0]!;
}
