import type { TenureRow } from '../graph/index.ts';
import type { FilledPost, Holder } from './line-up.ts';

/** What became of someone in a body between two days. */
export type ChangeKind = 'came' | 'left' | 'moved' | 'promoted' | 'confirmed';

export interface Change {
  readonly person: string;
  /**
   * came and left: into and out of the posts of the body; promoted: from deputy to what they were deputy of;
   * moved: to another of them otherwise; confirmed: acting before, full now.
   */
  readonly kind: ChangeKind;
  readonly before: readonly TenureRow[];
  readonly after: readonly TenureRow[];
}

/**
 * Who came, left or moved between two line-ups of one body. Who is last known long before a day counts as there, so
 * that silence alone is no departure.
 *
 * @returns by what they held before, then by what they hold after, in the order of the line-ups
 */
export function changesBetween(before: readonly FilledPost[], after: readonly FilledPost[]): Change[] {
  const [early, late] = [heldBy(before), heldBy(after)];
  const people = [...new Set([...early.keys(), ...late.keys()])];
  return people.flatMap((person): Change[] => {
    const [was, is] = [early.get(person) ?? [], late.get(person) ?? []];
    const kind = kindOf(was, is);
    return kind === null
      ? []
      : [{ person, kind, before: was.map(({ tenure }) => tenure), after: is.map(({ tenure }) => tenure) }];
  });
}

function kindOf(was: readonly Holder[], is: readonly Holder[]): ChangeKind | null {
  if (was.length === 0) return 'came';
  if (is.length === 0) return 'left';
  const [posts, now] = [was, is].map((holders) => new Set(holders.map(({ tenure }) => tenure.post)));
  if (posts!.size === now!.size && [...posts!].every((post) => now!.has(post))) return null;
  if (was.some(({ acting }) => acting) && is.some(({ acting }) => !acting) && was.length === is.length)
    return 'confirmed';
  return isPromotion(titlesOf(was), titlesOf(is)) ? 'promoted' : 'moved';
}

const titlesOf = (holders: readonly Holder[]): string[] => holders.map(({ tenure }) => tenure.title);

/** From deputy to what they were deputy of (副书记 to 书记), or from a member to a secretary (委员 to 副书记). */
function isPromotion(was: readonly string[], is: readonly string[]): boolean {
  const above = was.flatMap((title) =>
    title.endsWith('委员')
      ? ['副书记', '书记']
      : /^(?:常务)?副./u.test(title)
        ? title.replace(/^(?:常务)?副/u, '')
        : [],
  );
  return is.some((title) => above.includes(title) && !was.includes(title));
}

function heldBy(posts: readonly FilledPost[]): Map<string, Holder[]> {
  const held = new Map<string, Holder[]>();
  for (const holder of posts.flatMap(({ holders }) => holders)) {
    const known = held.get(holder.tenure.person);
    if (known) known.push(holder);
    else held.set(holder.tenure.person, [holder]);
  }
  return held;
}

/**
 * Where someone who came was before, and where someone who left is after: their posts in other bodies that are known of
 * days before or after those in this one. Nothing of who stayed.
 */
export function elsewhere({ kind, before, after }: Change, all: readonly TenureRow[]): readonly TenureRow[] {
  const here = new Set([...before, ...after].map(({ organization }) => organization));
  const others = all.filter(({ organization }) => !here.has(organization));
  const first = after.map(firstDay).find((day) => day !== null);
  const last = before.map(lastDay).findLast((day) => day !== null);
  if (kind === 'came')
    return others.filter((tenure) => {
      const day = firstDay(tenure);
      return day === null || !first ? tenure.former : day < first;
    });
  if (kind === 'left')
    return others.filter((tenure) => {
      const day = lastDay(tenure);
      return day !== null && last !== undefined && last !== null && day > last;
    });
  return [];
}

const firstDay = ({ attestedFrom, startLatest }: TenureRow): string | null => attestedFrom ?? startLatest;
const lastDay = ({ attestedTo, endEarliest }: TenureRow): string | null => attestedTo ?? endEarliest;
