/** Lists of values by key, in the order in which they come. */
export function groupBy<T, K = string>(values: Iterable<T>, key: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group) group.push(value);
    else groups.set(key(value), [value]);
  }
  return groups;
}

/** Which of so many hang together (disjoint sets): each part is known by the least of its indices. */
export class Parts {
  readonly #leaders: number[];

  constructor(count: number) {
    this.#leaders = Array.from({ length: count }, (_, i) => i);
  }

  /** The least index of the part that an index is in. */
  of(i: number): number {
    let at = i;
    while (this.#leaders[at] !== at) at = this.#leaders[at] = this.#leaders[this.#leaders[at]!]!;
    return at;
  }

  join(a: number, b: number): void {
    const [first, second] = [this.of(a), this.of(b)];
    this.#leaders[Math.max(first, second)] = Math.min(first, second);
  }

  /** Puts together all that have a key in common. */
  joinBy(keysOf: (i: number) => readonly string[]): void {
    const firstWith = new Map<string, number>();
    this.#leaders.forEach((_, i) => {
      for (const key of keysOf(i)) {
        const first = firstWith.get(key);
        if (first === undefined) firstWith.set(key, i);
        else this.join(first, i);
      }
    });
  }
}
