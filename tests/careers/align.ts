import type { FoundMention } from './found.ts';
import type { Mention } from './truth.ts';

export interface Aligned<T extends Mention> {
  readonly true: T;
  readonly entity: string;
}

/** How near two stretches must be to be one mention. */
export type Near = (one: Mention, other: FoundMention) => boolean;

const overlap = (one: { start: number; end: number }, other: { start: number; end: number }): number =>
  Math.min(one.end, other.end) - Math.max(one.start, other.start);

/** Names do not lie within one another: what touches a name is that name, with its title (江书记) or without. */
export const touches: Near = (one, other) => overlap(one, other) > 0;

/** Bodies do lie within one another (市委 in 市委组织部): half of both together must be shared. */
export const coincides: Near = (one, other) => {
  const shared = overlap(one, other);
  return shared * 2 >= one.end - one.start + (other.end - other.start) - shared;
};

/** Pairs each true mention with the found one that covers it, the same stretch before a near one; each is used once. */
export function align<T extends Mention>(
  trueMentions: readonly T[],
  found: readonly FoundMention[],
  near: Near,
): Aligned<T>[] {
  const exact = new Map<string, FoundMention>();
  for (const one of found) exact.set(`${one.document} ${one.start} ${one.end}`, one);
  const used = new Set<FoundMention>();
  const aligned: Aligned<T>[] = [];
  const rest: T[] = [];
  for (const one of trueMentions) {
    const same = exact.get(`${one.document} ${one.start} ${one.end}`);
    if (!same) {
      rest.push(one);
      continue;
    }
    used.add(same);
    aligned.push({ true: one, entity: same.entity });
  }
  const free = new Map<string, FoundMention[]>();
  for (const one of found) {
    if (used.has(one)) continue;
    const known = free.get(one.document);
    if (known) known.push(one);
    else free.set(one.document, [one]);
  }
  for (const one of rest) {
    const able = (free.get(one.document) ?? []).filter((other) => !used.has(other) && near(one, other));
    const best = able.reduce<FoundMention | undefined>(
      (first, other) => (first && overlap(one, first) >= overlap(one, other) ? first : other),
      undefined,
    );
    if (!best) continue;
    used.add(best);
    aligned.push({ true: one, entity: best.entity });
  }
  return aligned;
}

/** For each entity the true id that most of its mentions have; the smaller id where two have as many. */
export function majority(
  pairs: readonly { readonly entity: string; readonly id: string }[],
): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { entity, id } of pairs) {
    const of = counts.get(entity) ?? new Map<string, number>();
    of.set(id, (of.get(id) ?? 0) + 1);
    counts.set(entity, of);
  }
  return new Map(
    [...counts].map(([entity, of]) => [
      entity,
      [...of].reduce((best, next) =>
        next[1] > best[1] || (next[1] === best[1] && next[0] < best[0]) ? next : best,
      )[0],
    ]),
  );
}
