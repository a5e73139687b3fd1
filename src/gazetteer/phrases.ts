/** A fixed set of phrases with a value each, looked up at a place in a text, longest first. */
export class PhraseTable<T> {
  readonly #values = new Map<string, T>();
  readonly #forward: Branches<T> = new Map();
  readonly #backward: Branches<T> = new Map();

  constructor(rows: Iterable<readonly [string, T]>) {
    for (const [phrase, value] of rows) {
      if (!phrase) continue;
      this.#values.set(phrase, value);
      const entry = { phrase, value };
      plant(this.#forward, phrase.length, (i) => phrase.charCodeAt(i), entry);
      plant(this.#backward, phrase.length, (i) => phrase.charCodeAt(phrase.length - 1 - i), entry);
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
    let found: Entry<T> | null = null;
    let node = this.#forward.get(text.charCodeAt(at));
    for (let next = at + 1; node && next <= limit; next++) {
      if (node.entry) found = node.entry;
      node = node.branches?.get(text.charCodeAt(next));
    }
    return found && { ...found, start: at, end: at + found.phrase.length };
  }

  /** All phrases that begin at `at`, longest first. */
  each(text: string, at: number): readonly Match<T>[] {
    let node = this.#forward.get(text.charCodeAt(at));
    if (!node) return none;
    const found: Match<T>[] = [];
    for (let next = at + 1; node; next++) {
      if (node.entry) found.push({ ...node.entry, start: at, end: next });
      node = next < text.length ? node.branches?.get(text.charCodeAt(next)) : undefined;
    }
    return found.length > 1 ? found.reverse() : found;
  }

  /** The longest phrase that ends at `end` and begins no earlier than `limit`. */
  endingAt(text: string, end: number, limit = 0): Match<T> | null {
    let found: Entry<T> | null = null;
    let node = this.#backward.get(text.charCodeAt(end - 1));
    for (let start = end - 1; node && start >= limit; start--) {
      if (node.entry) found = node.entry;
      node = node.branches?.get(text.charCodeAt(start - 1));
    }
    return found && { ...found, start: end - found.phrase.length, end };
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

/** What may follow, by its UTF-16 unit. */
type Branches<T> = Map<number, Node<T>>;

interface Node<T> {
  /** The phrase that ends here. */
  entry: Entry<T> | null;
  branches: Branches<T> | null;
}

const none: readonly never[] = [];

function plant<T>(root: Branches<T>, length: number, unit: (i: number) => number, entry: Entry<T>): void {
  let branches = root;
  for (let i = 0; ; i++) {
    let node = branches.get(unit(i));
    if (!node) branches.set(unit(i), (node = { entry: null, branches: null }));
    if (i === length - 1) {
      node.entry = entry;
      return;
    }
    branches = node.branches ??= new Map();
  }
}
