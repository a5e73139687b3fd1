import type { PhraseTable } from '../gazetteer/phrases.ts';
import type { Span } from '../model/index.ts';

/** A stretch of a text whose ends can be moved over words, where a word boundary stands. */
export class Stretch {
  start: number;
  end: number;
  readonly #norm: string;
  readonly #cut: (at: number) => boolean;

  constructor(norm: string, cut: (at: number) => boolean, span: Span) {
    this.#norm = norm;
    this.#cut = cut;
    this.start = span.start;
    this.end = span.end;
    this.#trim();
  }

  get text(): string {
    return this.#norm.slice(this.start, this.end);
  }

  get empty(): boolean {
    return this.start >= this.end;
  }

  /** Takes one word of a table off the end. */
  dropLast<T>(table: PhraseTable<T>): T | null {
    const match = table.endingAt(this.#norm, this.end, this.start);
    if (!match || (match.phrase.length === 1 && !this.#cut(match.start))) return null;
    this.end = match.start;
    this.#trim();
    return match.value;
  }

  /** Takes one word of a table off the beginning. */
  dropFirst<T>(table: PhraseTable<T>): T | null {
    const match = table.at(this.#norm, this.start, this.end);
    if (!match || !this.#cut(match.end)) return null;
    this.start = match.end;
    this.#trim();
    return match.value;
  }

  dropAllLast(table: PhraseTable<unknown>): boolean {
    let dropped = false;
    while (this.dropLast(table) !== null) dropped = true;
    return dropped;
  }

  dropAllFirst(...tables: readonly PhraseTable<unknown>[]): void {
    while (tables.some((table) => this.dropFirst(table) !== null));
  }

  #trim(): void {
    while (this.start < this.end && /[\s、,;:。)]/u.test(this.#norm[this.start]!)) this.start++;
    while (this.start < this.end && /[\s、,(:]/u.test(this.#norm[this.end - 1]!)) this.end--;
  }
}

/** Whether a word begins or ends at an offset, from ascending offsets. */
export function boundaries(cuts: Uint32Array): (at: number) => boolean {
  return (at) => {
    let lo = 0;
    let hi = cuts.length - 1;
    while (lo <= hi) {
      const mid = (lo + hi) >> 1;
      const cut = cuts[mid]!;
      if (cut === at) return true;
      if (cut < at) lo = mid + 1;
      else hi = mid - 1;
    }
    return false;
  };
}

/** Index of the last span of an ascending layer that ends no later than `at`; -1 where none does. */
export function lastBefore(layer: readonly Span[], at: number): number {
  let lo = 0;
  let hi = layer.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (layer[mid]!.end <= at) lo = mid + 1;
    else hi = mid;
  }
  return lo - 1;
}
