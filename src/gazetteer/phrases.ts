import { UnitSet } from '../model/index.ts';

/** A fixed set of phrases with a value each, looked up at a place in a text, longest first. */
export class PhraseTable<T> {
  readonly #values = new Map<string, Entry<T>>();
  #forward: Branches<T> | null = null;
  #backward: Branches<T> | null = null;

  constructor(rows: Iterable<readonly [string, T]>) {
    for (const [phrase, value] of rows) if (phrase) this.#values.set(phrase, { phrase, value });
  }

  get(phrase: string): T | undefined {
    return this.#values.get(phrase)?.value;
  }

  has(phrase: string): boolean {
    return this.#values.has(phrase);
  }

  /** The longest phrase that begins at `at` and ends no later than `limit`. */
  at(text: string, at: number, limit = text.length): Match<T> | null {
    const branches = (this.#forward ??= new Branches([...this.#values.values()], false));
    const found = branches.longest(text, at, limit);
    return found && { phrase: found.phrase, value: found.value, start: at, end: at + found.phrase.length };
  }

  /** All phrases that begin at `at`, longest first. */
  each(text: string, at: number): readonly Match<T>[] {
    const branches = (this.#forward ??= new Branches([...this.#values.values()], false));
    return branches.each(text, at);
  }

  /** The longest phrase that ends at `end` and begins no earlier than `limit`. */
  endingAt(text: string, end: number, limit = 0): Match<T> | null {
    const branches = (this.#backward ??= new Branches([...this.#values.values()], true));
    const found = branches.longestBefore(text, end, limit);
    return found && { phrase: found.phrase, value: found.value, start: end - found.phrase.length, end };
  }
}

export interface Match<T> {
  readonly phrase: string;
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

interface Entry<T> {
  readonly phrase: string;
  readonly value: T;
}

const none: readonly never[] = [];

/**
 * A trie in one hash table: the node behind another by a unit. Node 0 is the root; phrases are planted from their
 * first unit on, or from their last.
 */
class Branches<T> {
  readonly #firsts: UnitSet;
  /** By node: what it hangs from, by which unit, and the phrase that ends there. */
  readonly #above: Int32Array;
  readonly #unit: Uint16Array;
  readonly #entries: (Entry<T> | null)[] = [null];
  /** Nodes by the hash of what they hang from and their unit, 0 where there is none. */
  readonly #slots: Int32Array;
  readonly #shift: number;

  constructor(entries: readonly Entry<T>[], backward: boolean) {
    let units = 0;
    const firsts: number[] = [];
    for (const { phrase } of entries) {
      units += phrase.length;
      firsts.push(phrase.charCodeAt(backward ? phrase.length - 1 : 0));
    }
    const bits = Math.max(4, 33 - Math.clz32(units));
    this.#shift = 32 - bits;
    this.#slots = new Int32Array(1 << bits);
    this.#above = new Int32Array(units + 1);
    this.#unit = new Uint16Array(units + 1);
    this.#firsts = new UnitSet(firsts);
    for (const entry of entries) this.#plant(entry, backward);
  }

  #plant(entry: Entry<T>, backward: boolean): void {
    const { phrase } = entry;
    let node = 0;
    for (let i = 0; i < phrase.length; i++) {
      const unit = phrase.charCodeAt(backward ? phrase.length - 1 - i : i);
      const slot = this.#slot(node, unit);
      if (this.#slots[slot] === 0) {
        this.#slots[slot] = this.#entries.length;
        this.#above[this.#entries.length] = node;
        this.#unit[this.#entries.length] = unit;
        this.#entries.push(null);
      }
      node = this.#slots[slot]!;
    }
    this.#entries[node] = entry;
  }

  /** Where the node behind `node` by `unit` stands, or the empty place where it would. */
  #slot(node: number, unit: number): number {
    const last = this.#slots.length - 1;
    let slot = Math.imul(Math.imul(node, 0x10001) ^ unit, 0x9e3779b1) >>> this.#shift;
    for (;;) {
      const found = this.#slots[slot]!;
      if (found === 0 || (this.#above[found] === node && this.#unit[found] === unit)) return slot;
      slot = (slot + 1) & last;
    }
  }

  longest(text: string, at: number, limit: number): Entry<T> | null {
    if (!this.#firsts.at(text, at)) return null;
    let found: Entry<T> | null = null;
    for (let node = 0, next = at; next < limit; next++) {
      node = this.#slots[this.#slot(node, text.charCodeAt(next))]!;
      if (node === 0) break;
      found = this.#entries[node] ?? found;
    }
    return found;
  }

  longestBefore(text: string, end: number, limit: number): Entry<T> | null {
    if (!this.#firsts.at(text, end - 1)) return null;
    let found: Entry<T> | null = null;
    for (let node = 0, start = end - 1; start >= limit; start--) {
      node = this.#slots[this.#slot(node, text.charCodeAt(start))]!;
      if (node === 0) break;
      found = this.#entries[node] ?? found;
    }
    return found;
  }

  each(text: string, at: number): readonly Match<T>[] {
    if (!this.#firsts.at(text, at)) return none;
    let found: Match<T>[] | null = null;
    for (let node = 0, next = at; next < text.length; next++) {
      node = this.#slots[this.#slot(node, text.charCodeAt(next))]!;
      if (node === 0) break;
      const entry = this.#entries[node];
      if (entry) (found ??= []).push({ phrase: entry.phrase, value: entry.value, start: at, end: next + 1 });
    }
    return found === null ? none : found.length > 1 ? found.reverse() : found;
  }
}
