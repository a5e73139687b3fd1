/** A fixed set of phrases with a value each, looked up at a place in a text, longest first. */
export class PhraseTable<T> {
  /** First unit → lengths that occur with it, longest first. */
  readonly #lengths = new Map<number, number[]>();
  readonly #endings = new Map<number, number[]>();
  readonly #values = new Map<string, T>();

  constructor(rows: Iterable<readonly [string, T]>) {
    for (const [phrase, value] of rows) {
      if (!phrase) continue;
      this.#values.set(phrase, value);
      note(this.#lengths, phrase.charCodeAt(0), phrase.length);
      note(this.#endings, phrase.charCodeAt(phrase.length - 1), phrase.length);
    }
  }

  get(phrase: string): T | undefined {
    return this.#values.get(phrase);
  }

  has(phrase: string): boolean {
    return this.#values.has(phrase);
  }

  /** The longest phrase that begins at `at` and ends no later than `limit`. */
  at(text: string, at: number, limit = text.length): Match<T> | null {
    const lengths = this.#lengths.get(text.charCodeAt(at));
    if (!lengths) return null;
    for (const length of lengths) {
      if (at + length > limit) continue;
      const phrase = text.slice(at, at + length);
      const value = this.#values.get(phrase);
      if (value !== undefined) return { phrase, value, start: at, end: at + length };
    }
    return null;
  }

  /** All phrases that begin at `at`, longest first. */
  *each(text: string, at: number): Generator<Match<T>> {
    for (const length of this.#lengths.get(text.charCodeAt(at)) ?? []) {
      const phrase = text.slice(at, at + length);
      const value = this.#values.get(phrase);
      if (value !== undefined) yield { phrase, value, start: at, end: at + length };
    }
  }

  /** The longest phrase that ends at `end` and begins no earlier than `limit`. */
  endingAt(text: string, end: number, limit = 0): Match<T> | null {
    const lengths = this.#endings.get(text.charCodeAt(end - 1));
    if (!lengths) return null;
    for (const length of lengths) {
      if (end - length < limit) continue;
      const phrase = text.slice(end - length, end);
      const value = this.#values.get(phrase);
      if (value !== undefined) return { phrase, value, start: end - length, end };
    }
    return null;
  }
}

export interface Match<T> {
  readonly phrase: string;
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

function note(index: Map<number, number[]>, key: number, length: number): void {
  const lengths = index.get(key);
  if (!lengths) index.set(key, [length]);
  else if (!lengths.includes(length)) {
    lengths.push(length);
    lengths.sort((a, b) => b - a);
  }
}
