import { UnitSet, unitsLike, unitsOf } from './units.ts';

/**
 * A pattern that begins where it is asked for (`^…`). Most places are told by the first unit there, so that a document
 * costs little where the pattern matches rarely; only then is it tried, on the stretch that it may see.
 */
export class Opening {
  readonly #pattern: RegExp;
  #firsts: UnitSet | null | undefined;

  /** @param pattern of flag u; each of its alternatives begins with ^ */
  constructor(pattern: RegExp) {
    this.#pattern = pattern;
  }

  /** Whether it matches the stretch of a text from `start` to `end`. */
  test(text: string, start: number, end: number): boolean {
    return this.#mayStand(text, start) && this.#pattern.test(text.slice(start, end));
  }

  exec(text: string, start: number, end: number): RegExpExecArray | null {
    return this.#mayStand(text, start) ? this.#pattern.exec(text.slice(start, end)) : null;
  }

  #mayStand(text: string, start: number): boolean {
    const firsts = this.#firsts === undefined ? (this.#firsts = edgesOf(this.#pattern).firsts) : this.#firsts;
    return firsts === null || firsts.at(text, start);
  }
}

/** A pattern that ends where it is asked for (`…$`), told in the same way by the last unit before that place. */
export class Ending {
  readonly #pattern: RegExp;
  #lasts: UnitSet | null | undefined;

  /** @param pattern of flag u; each of its alternatives ends with $ */
  constructor(pattern: RegExp) {
    this.#pattern = pattern;
  }

  /** Whether it matches the stretch of a text from `start` to `end`. */
  test(text: string, start: number, end: number): boolean {
    return this.#mayStand(text, end) && this.#pattern.test(text.slice(start, end));
  }

  exec(text: string, start: number, end: number): RegExpExecArray | null {
    return this.#mayStand(text, end) ? this.#pattern.exec(text.slice(start, end)) : null;
  }

  #mayStand(text: string, end: number): boolean {
    const lasts = this.#lasts === undefined ? (this.#lasts = edgesOf(this.#pattern).lasts) : this.#lasts;
    return lasts === null || lasts.at(text, end - 1);
  }
}

interface Edges {
  /** Units that a match may begin and end with; null where it may be empty, or any unit. */
  readonly firsts: UnitSet | null;
  readonly lasts: UnitSet | null;
}

/** What a part of a pattern may begin and end with; more than that does no harm. */
interface Part {
  readonly firsts: UnitSet;
  readonly lasts: UnitSet;
  readonly empty: boolean;
}

/** The edges of what a pattern matches, read from its source. */
export function edgesOf(pattern: RegExp): Edges {
  const { firsts, lasts, empty } = new Reader(pattern.source).whole();
  return empty ? { firsts: null, lasts: null } : { firsts, lasts };
}

const union = (sets: readonly UnitSet[]): UnitSet => new UnitSet([]).add(...sets);
const nothing: Part = { firsts: union([]), lasts: union([]), empty: true };

/** The parts that stand at an edge of a sequence: up to the first that can't be empty. */
function atEdge(parts: readonly Part[]): readonly Part[] {
  const full = parts.findIndex(({ empty }) => !empty);
  return full < 0 ? parts : parts.slice(0, full + 1);
}

class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  whole(): Part {
    const part = this.#alternatives();
    if (this.#at < this.#source.length) throw new Error(`unread at ${this.#at} of /${this.#source}/`);
    return part;
  }

  #alternatives(): Part {
    const parts = [this.#sequence()];
    while (this.#takes('|')) parts.push(this.#sequence());
    return {
      firsts: union(parts.map(({ firsts }) => firsts)),
      lasts: union(parts.map(({ lasts }) => lasts)),
      empty: parts.some(({ empty }) => empty),
    };
  }

  #sequence(): Part {
    const parts: Part[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at]!))
      parts.push(this.#repeated());
    return {
      firsts: union(atEdge(parts).map(({ firsts }) => firsts)),
      lasts: union(atEdge(parts.toReversed()).map(({ lasts }) => lasts)),
      empty: parts.every(({ empty }) => empty),
    };
  }

  #repeated(): Part {
    const part = this.#single();
    const count = /^(?:([?*])|\+|\{(\d+)(?:,\d*)?\})\??/u.exec(this.#source.slice(this.#at));
    if (!count) return part;
    this.#at += count[0].length;
    return count[1] !== undefined || count[2] === '0' ? { ...part, empty: true } : part;
  }

  #single(): Part {
    if (this.#takes('^') || this.#takes('$')) return nothing;
    if (this.#takes('(')) return this.#group();
    const units = this.#takes('[') ? this.#classOf() : this.#atom();
    return { firsts: units, lasts: units, empty: false };
  }

  /** A class from behind its [ on. */
  #classOf(): UnitSet {
    const negated = this.#takes('^');
    const out = new UnitSet([]);
    while (!this.#takes(']')) {
      const from = this.#at;
      out.add(this.#atom(true));
      if (this.#source[this.#at] !== '-' || this.#source[this.#at + 1] === ']') continue;
      this.#at++;
      this.#atom(true);
      out.add(likeAtom(this.#source.slice(from, this.#at)));
    }
    return negated ? out.others().add(surrogates) : out;
  }

  #atom(inClass = false): UnitSet {
    const found = atom.exec(this.#source.slice(this.#at))![0];
    this.#at += found.length;
    if (found === '.' && !inClass) return any;
    return found.startsWith('\\') ? likeAtom(found) : unitsOf(found);
  }

  #group(): Part {
    const aside = /^\?<?[=!]/u.exec(this.#source.slice(this.#at));
    const head = aside ?? /^\?(?::|<\w+>)/u.exec(this.#source.slice(this.#at));
    this.#at += head?.[0].length ?? 0;
    const part = this.#alternatives();
    if (!this.#takes(')')) throw new Error(`no ) at ${this.#at} of /${this.#source}/`);
    return aside ? nothing : part;
  }

  #takes(char: string): boolean {
    if (this.#source[this.#at] !== char) return false;
    this.#at++;
    return true;
  }
}

const atom = /^(?:\\u\{[^}]*\}|\\u[\dA-Fa-f]{4}|\\[pP]\{[^}]*\}|\\.|[^\\])/su;
const surrogates = new UnitSet(Array.from({ length: 0x800 }, (_, i) => 0xd800 + i));
const any = new UnitSet([]).others();
const known = new Map<string, UnitSet>();

/** The units of an escape or range; for what it holds beyond the basic plane all halves of such characters. */
function likeAtom(source: string): UnitSet {
  let units = known.get(source);
  if (units === undefined)
    known.set(source, (units = unitsLike(new RegExp(`[${source}]`, 'u')).add(surrogates)));
  return units;
}
