/** Pairs of neighbouring characters: what two texts on one topic share, in a script without spaces. */
export function pairsOf(text: string): Set<number> {
  const out = new Set<number>();
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const held = isWordChar(unit) ? unit : 0;
    if (before !== 0 && held !== 0) out.add(before * 0x10000 + held);
    before = held;
  }
  return out;
}

const isWordChar = (code: number): boolean =>
  (code >= 0x3400 && code < 0xa000) ||
  (code >= 0xd800 && code < 0xe000) ||
  (code >= 0x30 && code < 0x3a) ||
  (code >= 0x41 && code < 0x7b);

/** How much of a short text a longer one says again, from 0 to 1. */
export function coverage(short: ReadonlySet<number>, long: ReadonlySet<number>): number {
  if (short.size === 0) return 0;
  let both = 0;
  for (const pair of short) if (long.has(pair)) both++;
  return both / short.size;
}

/** In how many blocks of a text each pair stands: what stands everywhere tells topics apart badly. */
export class Frequencies {
  readonly #counts = new Map<number, number>();
  readonly #triples = new Set<number>();
  readonly #blocks: number;

  constructor(texts: Iterable<string>) {
    let blocks = 0;
    for (const text of texts) {
      blocks++;
      for (const pair of pairsOf(text)) this.#counts.set(pair, (this.#counts.get(pair) ?? 0) + 1);
      for (let i = 0; i + 2 < text.length; i++) this.#triples.add(tripleAt(text, i));
    }
    this.#blocks = blocks;
  }

  count(pair: number): number {
    return this.#counts.get(pair) ?? 0;
  }

  /** Whether three characters in a row across offset `at` of a text stand in some block. */
  knowsAcross(text: string, at: number): boolean {
    return (
      (at >= 2 && at < text.length && this.#triples.has(tripleAt(text, at - 2))) ||
      (at >= 1 && at + 1 < text.length && this.#triples.has(tripleAt(text, at - 1)))
    );
  }

  /** How much of what sets two texts apart from the rest they have in common, from 0 to 1. */
  likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
    const [small, large] = a.size <= b.size ? [a, b] : [b, a];
    let both = 0;
    for (const pair of small) if (large.has(pair)) both += this.#weight(pair);
    const total = Math.sqrt(this.#sum(small) * this.#sum(large));
    return total > 0 ? both / total : 0;
  }

  #sum(pairs: ReadonlySet<number>): number {
    let sum = 0;
    for (const pair of pairs) sum += this.#weight(pair);
    return sum;
  }

  #weight(pair: number): number {
    return Math.log(1 + this.#blocks / (1 + this.count(pair)));
  }
}

const tripleAt = (text: string, i: number): number =>
  (text.charCodeAt(i) * 0x10000 + text.charCodeAt(i + 1)) * 0x10000 + text.charCodeAt(i + 2);
