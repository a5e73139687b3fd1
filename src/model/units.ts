/**
 * A set of UTF-16 units that is asked by place: what stands at an offset of a text is told without making a string of
 * it, which counts where each character of a document is asked for. Beyond the ends of a text nothing stands; U+0000 is
 * in no set.
 */
export class UnitSet {
  readonly #bits = new Uint32Array(0x10000 / 32);

  /** @param units of which each one is in the set */
  constructor(units: Iterable<number>) {
    for (const unit of units) if (unit !== 0) this.#bits[unit >>> 5]! |= 1 << (unit & 31);
  }

  /** Whether the unit at an offset is in the set. */
  at(text: string, offset: number): boolean {
    return this.has(text.charCodeAt(offset));
  }

  /** Whether a unit is in the set; NaN, which is beyond the ends of a text, counts as U+0000. */
  has(unit: number): boolean {
    return ((this.#bits[unit >>> 5]! >>> (unit & 31)) & 1) === 1;
  }

  /** Adds the units of other sets. */
  add(...others: readonly UnitSet[]): this {
    for (const other of others) for (let i = 0; i < this.#bits.length; i++) this.#bits[i]! |= other.#bits[i]!;
    return this;
  }

  /** All units that are not in the set. */
  others(): UnitSet {
    const out = new UnitSet([]);
    for (let i = 0; i < this.#bits.length; i++) out.#bits[i] = ~this.#bits[i]!;
    out.#bits[0]! &= ~1;
    return out;
  }
}

/** The units of a text, each of them one of the set. */
export function unitsOf(text: string): UnitSet {
  return new UnitSet(Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)));
}

/** The units that a pattern of one character matches: `/\p{Script=Han}/u`, `/\d/u`. */
export function unitsLike(pattern: RegExp): UnitSet {
  const found: number[] = [];
  for (let unit = 1; unit < 0x10000; unit++) if (pattern.test(String.fromCharCode(unit))) found.push(unit);
  return new UnitSet(found);
}

/** Two texts in the order of their UTF-16 units, for sorting: the same everywhere, whatever the locale. */
export const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
