import type { PhraseTable } from '../gazetteer/phrases.ts';
import type { Span } from '../model/index.ts';

/** A stretch of a text whose ends can be moved over words, where a word boundary stands. */
export class Stretch {
  start: number;
  end: number;
  readonly #norm: string;
  readonly #cut: Uint8Array;

  constructor(norm: string, cut: Uint8Array, span: Span) {
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
    if (!match || (match.phrase.length === 1 && !this.#cut[match.start])) return null;
    this.end = match.start;
    this.#trim();
    return match.value;
  }

  /** Takes one word of a table off the beginning. */
  dropFirst<T>(table: PhraseTable<T>): T | null {
    const match = table.at(this.#norm, this.start, this.end);
    if (!match || !this.#cut[match.end]) return null;
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
